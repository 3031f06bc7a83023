## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 9341479d3ec6

clock-centre-not-reached = Zentrum noch nicht erreicht
clock-centre-not-reached-why = Läuft ab dem ersten Anruf; endet, wenn ein Zentrum erreicht ist.
clock-packet-unacknowledged = Paket noch nicht bestätigt
clock-packet-unacknowledged-why = Läuft ab der Versiegelung; endet, wenn Sie notieren, wer es erhielt.
clock-io-decision-with-document = Ausländeramt entscheidet binnen 12 Stunden
clock-io-decision-with-document-why = Ein Ausweis ist notiert. Läuft ab der Versiegelung, bis Sie den Beginn bestätigen; endet, wenn die Entscheidung notiert ist.
clock-io-decision-without-document = Ausländeramt entscheidet binnen 24 Stunden
clock-io-decision-without-document-why = Kein Ausweis ist notiert. Läuft ab der Versiegelung, bis Sie den Beginn bestätigen; endet, wenn die Entscheidung notiert ist.
clock-guardianship-decision = Vormundschaftsdienst entscheidet binnen 12 Stunden
clock-guardianship-decision-why = Läuft ab der Versiegelung; 24 Stunden ohne Ausweis. Endet, wenn Sie notieren, wer es erhielt.
