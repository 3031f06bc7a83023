## status: draft
## author: Halte
## date: 2026-11-22

clock-centre-not-reached = Centre not reached yet
clock-centre-not-reached-why = Runs from the first call; stops when a centre was reached.
clock-packet-unacknowledged = Packet not acknowledged yet
clock-packet-unacknowledged-why = Runs from sealing; stops when you note who received it.
clock-io-decision-with-document = Immigration Office decides within 12 hours
clock-io-decision-with-document-why = An identity document is recorded. Runs from sealing until you confirm the start; stops when its decision is noted.
clock-io-decision-without-document = Immigration Office decides within 24 hours
clock-io-decision-without-document-why = No identity document is recorded. Runs from sealing until you confirm the start; stops when its decision is noted.
clock-guardianship-decision = Guardianship Service decides within 12 hours
clock-guardianship-decision-why = Runs from sealing; 24 hours without an identity document. Stops when you note who received it.
