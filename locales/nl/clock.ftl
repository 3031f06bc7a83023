## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 9341479d3ec6

clock-centre-not-reached = Centrum nog niet bereikt
clock-centre-not-reached-why = Loopt vanaf de eerste oproep; stopt als een centrum is bereikt.
clock-packet-unacknowledged = Pakket nog niet bevestigd
clock-packet-unacknowledged-why = Loopt vanaf het verzegelen; stopt als u noteert wie het ontving.
clock-io-decision-with-document = Dienst Vreemdelingenzaken beslist binnen 12 uur
clock-io-decision-with-document-why = Er is een identiteitsdocument genoteerd. Loopt vanaf het verzegelen tot u de start bevestigt; stopt als de beslissing is genoteerd.
clock-io-decision-without-document = Dienst Vreemdelingenzaken beslist binnen 24 uur
clock-io-decision-without-document-why = Er is geen identiteitsdocument genoteerd. Loopt vanaf het verzegelen tot u de start bevestigt; stopt als de beslissing is genoteerd.
clock-guardianship-decision = Dienst Voogdij beslist binnen 12 uur
clock-guardianship-decision-why = Loopt vanaf het verzegelen; 24 uur zonder identiteitsdocument. Stopt als u noteert wie het ontving.
