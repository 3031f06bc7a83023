## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 0289c2820750

immigration-decisions = Was entschieden wurde
immigration-about = Über wen
immigration-place = Über den Ort
immigration-papers-note = Ein Tag oder eine Uhrzeit, die Sie hier notieren, startet die Frist.
immigration-task-held = { $label } ist in einem geschlossenen Zentrum: jetzt anrufen
immigration-task-order-to-leave = { $label } hat eine Ausreiseanweisung: Aufschub erbitten
immigration-held-title = { $label }: Ein mutmaßliches Opfer wird festgehalten
immigration-held-note = Nach eigener Anweisung hält das Ausländeramt kein Opfer einer Straftat fest, außer die Person wird auch als Täter verfolgt oder gefährdet die öffentliche Ordnung (2016 gegenüber Myria, ungeprüft). Oft unterbleibt die Freilassung nur, weil der Bericht es nicht sagte.
immigration-order-to-leave-title = { $label }: Ein mutmaßliches Opfer hat eine Ausreiseanweisung
immigration-order-to-leave-note = Ihre Frist kann bis zum Ende der Ermittlungen aufgeschoben werden, wenn ein Prokurator es dem Ausländeramt sagt (ungeprüft). Bitten Sie den Magistrat darum.
immigration-since = Notiert: { $since }
immigration-call = Anrufen, in dieser Reihenfolge
immigration-no-number = Hier ist keine Nummer bekannt: Ihre Leitstelle hat sie.
immigration-say = Am Telefon zu sagen
immigration-confirm = Eine Bestätigung zum Weitergeben
immigration-confirm-note = Unterschrieben: mutmaßliches Opfer, seit wann, Magistrat informiert. Nichts weiter. Geben Sie sie dem Rückkehrbeamten oder dem Ausländeramt und tragen Sie den Namen von Hand ein.
immigration-confirm-save = Die Bestätigung speichern
immigration-confirm-saved = Gespeichert: { $path }
immigration-outcome = Was ist daraus geworden? Dann ist die Aufgabe erledigt.
immigration-done = Notiert. Diese Aufgabe ist erledigt.
immigration-home = Fertig: zum Anfang

immigration-copy-title = Für den Verwaltungsbericht
immigration-copy-note = Die ersten Zeilen für das Ausländeramt, zum Einfügen. Die Kopie wird protokolliert.
immigration-copy-also = Auch auf
immigration-copy = Als Text kopieren
immigration-copied = Kopiert. In 60 Sekunden wird die Zwischenablage geleert.

# Die Bestätigung selbst.
immigration-confirm-title = Bestätigung: mutmaßliches Opfer einer Straftat
immigration-confirm-signed = Unterschrieben am { $at }
immigration-confirm-footer = Ob jemand Opfer ist, entscheidet der Magistrat.
immigration-confirm-victim = Mutmaßliches Opfer einer Straftat: ja
immigration-confirm-since = Als solches bekannt seit: { $at }
immigration-confirm-magistrate = Magistrat informiert: { $at }
immigration-confirm-person = Person
immigration-confirm-name = Name (von Hand eingetragen)
immigration-confirm-packet = Wie Ihnen mitgeteilt in Paket

# Was vorgelesen wird.
immigration-say-held = Hier { $unit }. Eine Person in einem geschlossenen Zentrum ist ein mutmaßliches Opfer. Den Namen nenne ich Ihnen mündlich.
immigration-say-held-ask = Bitte klären Sie das mit dem Magistrat und prüfen Sie das Festhalten heute neu.
immigration-say-order = Hier { $unit }. Ein mutmaßliches Opfer hat die Anweisung, das Staatsgebiet zu verlassen.
immigration-say-order-ask = Bitte sagen Sie dem Ausländeramt, dass die Frist bis zum Ende der Ermittlungen aufgeschoben wird.
immigration-say-reference = Unser Zeichen: { $reference }
immigration-say-callback = Rückruf: { $callback }
