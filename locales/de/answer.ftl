## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e39f6b0a8d4c

answer-inbox = Eingegangene Verweisungen
answer-none = Noch nichts eingegangen.
answer-waiting = Wartet auf Ihre Antwort
answer-given = Beantwortet
answer-superseded = Ein neueres Paket ist da
answer-received-on = Eingegangen { $at }
answer-persons =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
answer-nobody = Information, keine Person
answer-identity = Identität, nur für den Magistrat
answer-title = Ihre Antwort
answer-note = Ein Tipp je Person. Der Absender erhält eine signierte Antwort; Sie können sie jederzeit ändern, die neueste zählt.
answer-person = Person { $label }
answer-whole = Dieses Paket
answer-cannot = Dieses Paket nennt keinen Weg, darauf zu antworten. Rufen Sie den Absender an.
answer-in-vain = Die letzte Antwort wurde nicht gesendet: Das Zertifikat wurde zurückgezogen. Rufen Sie den Absender an, und signieren Sie sie erneut, sobald Sie wieder angemeldet sind.
answer-send = Antwort signieren
answer-saved = Die signierte Antwort { $number } liegt in { $path }
answer-status-received = Eingegangen, noch nicht entschieden
answer-status-accepted = Wir übernehmen das
answer-status-declined = Wir können das nicht übernehmen
answer-status-full = Zurzeit kein Platz
answer-status-need-more = Wir müssen mehr wissen
answer-why = Warum
answer-what = Was Sie brauchen
answer-reason-outside-task = Gehört nicht zu unserer Aufgabe
answer-reason-other-area = Dort ist eine andere Stelle zuständig
answer-reason-other-care = Braucht eine Versorgung, die wir nicht geben können
answer-reason-not-reached = Wir konnten die Person nicht erreichen
answer-reason-already-helped = Eine andere Stelle hilft der Person bereits
answer-reason-not-stated = Warum, sagen wir am Telefon
answer-reason-need-contact = Wie die Person zu erreichen ist
answer-reason-need-place = Wo die Person jetzt ist
answer-reason-need-language = Welche Sprache die Person spricht
answer-reason-need-age = Ob die Person unter 18 sein kann
answer-reason-need-facts = Was gesehen und gesagt wurde
answer-reason-need-call = Rufen Sie uns an
answer-from = Antwort von { $name }, signiert { $at }
answer-again = Diese Antwort war schon übernommen. Es hat sich nichts geändert.
answer-older = Eine spätere Antwort war schon da. Die spätere zählt.
answer-accept = Antwortdatei wählen
answer-accept-title = Antworten der Empfänger
answer-accept-note = Eine signierte Antwort sagt, wer sich um wen kümmert. Sie hält die Uhr an und zeigt den nächsten Schritt.
answer-open-encounter = Begegnung öffnen
answer-print = Zum Drucken speichern
answer-newer = Neueres Paket eingegangen am { $at }
answer-newer-note = Es ergänzt dieses. Antworten Sie dort, nicht hier: { $who }
answer-earlier = Dies ergänzt das Paket, eingegangen am { $at }
answer-earlier-note = Antworten Sie hier, nicht dort: { $who }
answer-earlier-missing = Dies ergänzt ein Paket, versiegelt am { $at }, das hier nicht angekommen ist
answer-other-open = Jenes Paket öffnen
answer-same = Dieselbe Person in einer anderen Verweisung?
answer-same-note = Beide Verweisungen bleiben, wie sie kamen. Nichts wird zusammengeführt: Sie sagen, welcher Sie folgen und warum.
answer-same-with = { $label } hier ist { $other } von { $unit }, { $at }
answer-pick-newer = Diese ist neuer
answer-pick-fuller = Diese sagt mehr
answer-pick-confirmed = Die Person bestätigt diese
answer-followed = Sie folgen dieser: { $reason }
answer-beside = Bleibt neben { $other } von { $unit }: { $reason }
answer-part = Es sind zwei Personen
answer-versions = Zweimal gemeldet
answer-everybody = Alle
