## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 9341479d3ec6

clock-centre-not-reached = Centre pas encore joint
clock-centre-not-reached-why = Court dès le premier appel ; s’arrête quand un centre est joint.
clock-packet-unacknowledged = Paquet pas encore confirmé
clock-packet-unacknowledged-why = Court dès le scellement ; s’arrête quand vous notez qui l’a reçu.
clock-io-decision-with-document = L’Office des étrangers décide dans les 12 heures
clock-io-decision-with-document-why = Un document d’identité est noté. Court dès le scellement jusqu’à ce que vous confirmiez le début ; s’arrête quand la décision est notée.
clock-io-decision-without-document = L’Office des étrangers décide dans les 24 heures
clock-io-decision-without-document-why = Aucun document d’identité n’est noté. Court dès le scellement jusqu’à ce que vous confirmiez le début ; s’arrête quand la décision est notée.
clock-guardianship-decision = Le Service des tutelles décide dans les 12 heures
clock-guardianship-decision-why = Court dès le scellement ; 24 heures sans document d’identité. S’arrête quand vous notez qui l’a reçu.
