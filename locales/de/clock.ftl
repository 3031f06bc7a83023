## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 629afe41574f

clock-centre-not-reached = Zentrum noch nicht erreicht
clock-centre-not-reached-why = Das Zentrum wird zuerst angerufen. Endet, wenn ein Zentrum erreicht ist.
clock-packet-unacknowledged = Paket noch nicht bestätigt
clock-packet-unacknowledged-why = Niemand hat gesagt, dass es ankam. Endet, wenn Sie notieren, wer es erhielt.
clock-io-decision-with-document = Ausländeramt entscheidet binnen 12 Stunden
clock-io-decision-with-document-why = Mit Ausweis: 12 Stunden, ab dem Freiheitsentzug oder dem Versand. Endet, wenn die Entscheidung notiert ist.
clock-io-decision-without-document = Ausländeramt entscheidet binnen 24 Stunden
clock-io-decision-without-document-why = Ohne Ausweis: 24 Stunden, ab dem Freiheitsentzug oder dem Versand. Endet, wenn die Entscheidung notiert ist.
clock-guardianship-decision-with-document = Vormundschaftsdienst entscheidet binnen 12 Stunden
clock-guardianship-decision-with-document-why = Mit Ausweis: 12 Stunden, wie beim Ausländeramt. Endet, wenn die Entscheidung notiert ist.
clock-guardianship-decision-without-document = Vormundschaftsdienst entscheidet binnen 24 Stunden
clock-guardianship-decision-without-document-why = Ohne Ausweis: 24 Stunden, wie beim Ausländeramt. Endet, wenn die Entscheidung notiert ist.
clock-screening = Überprüfung binnen 3 Tagen
clock-screening-why = Europäische Überprüfung von Personen, die im Hoheitsgebiet aufgegriffen wurden: 3 Tage ab dann. Anhalten, wenn sie erfolgt ist.
clock-reflection = Bedenkzeit, 45 Tage
clock-reflection-why = Läuft ab dem Tag, an dem Anlage 15 ausgestellt wurde. Währenddessen wird niemand abgeschoben. Endet mit dem nächsten Dokument.
clock-attestation = Registrierungsbescheinigung, 3 Monate
clock-attestation-why = Läuft ab dem Tag der Ausstellung; einmal verlängerbar. Das Zentrum beantragt die Verlängerung.
clock-attestation-renewed = Registrierungsbescheinigung, zweite 3 Monate
clock-attestation-renewed-why = Läuft ab dem Tag der Verlängerung; nicht noch einmal verlängerbar. Endet mit der A-Karte.
clock-a-card = A-Karte, 6 Monate
clock-a-card-why = Läuft ab der Ausstellung oder letzten Verlängerung; verlängerbar, solange das Verfahren läuft. Das Zentrum beantragt die Verlängerung.
clock-business-closure = Schließung durch den Bürgermeister, höchstens 6 Monate
clock-business-closure-why = Schließung eines Betriebs bei Verdacht auf Menschenhandel oder Schleusung, ab dem Tag der Anordnung.

clock-basis-packet = Versiegelung des Pakets
clock-basis-call = der erste Anruf
clock-runs-from = Läuft ab { $since }: { $basis }, von Ihnen notiert.
clock-runs-corrected = Läuft ab { $since }, von Ihnen berichtigt. Zuvor notiert: { $from }, { $basis }.
clock-recorded-on = Notiert am { $at }.
clock-for = Für { $persons }
clock-until = Bis { $due }
clock-soon = Läuft bald ab
clock-overdue = Abgelaufen
clock-left = noch { $time }
clock-late = { $time } darüber
clock-minutes = { $count } Min.
clock-hours = { $hours } Std. { $minutes } Min.
clock-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
clock-to-confirm = Beginn bestätigen
clock-confirm = Ja, sie läuft ab { $since }
clock-confirmed = Beginn bestätigt
clock-corrected = Beginn berichtigt
clock-what = Was sie ist
clock-from = Ab wann
clock-source = Quelle
clock-unverified = niemand hat diese Dauer geprüft
clock-correct-title = Sie läuft ab einem anderen Zeitpunkt
clock-correct-label = Beginn
clock-correct = Diesen Beginn verwenden
clock-stop-title = Diese Frist anhalten, denn
clock-stop-decided = Es ist geschehen oder entschieden
clock-stop-not-applicable = Sie gilt hier nicht
clock-stop-replaced = Etwas anderes hat sie ersetzt
clock-stop-mistake = Sie wurde versehentlich gestartet
clock-stopped = Angehalten am { $at }: { $reason }
clock-stopped-list = Angehaltene Fristen
clock-restart = Wieder starten
clock-none = Diese Frist läuft nicht mehr: Was sie beendet hat, ist notiert.
