## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 603944653d4b

# How a device joins its station: the request, what is read aloud, the answer, the certificate.

enrol-title = Meldpost en certificaat
enrol-ask = Een aanvraag maken
enrol-ask-again = Het volgende certificaat vragen
enrol-again-note = Dezelfde sleutels, hetzelfde notitieboek. Het certificaat in gebruik blijft geldig tot de laatste dag.
enrol-fingerprint = Lees dit voor aan de meldpost
enrol-fingerprint-why = De meldpost vergelijkt het voordat ze antwoordt. Het zegt niets over u.
enrol-fingerprint-known = De meldpost kent dit toestel aan zijn sleutel: er hoeft niets voorgelezen te worden.
enrol-qr = De aanvraag als QR-code
enrol-qr-note = Een foto van deze code volstaat voor de meldpost.
enrol-file = De aanvraag staat in { $path }.
enrol-compare = Leest de meldpost hetzelfde voor?
enrol-compare-note = Antwoord van meldpost “{ $name }”. Vergelijk mondeling, groep per groep.
enrol-replaces = Dit toestel vertrouwt nu een andere meldpost. Met dit antwoord komt de nieuwe in de plaats.
enrol-matches = Het klopt: bij deze meldpost aanmelden
enrol-differs = Het klopt niet: niets overnemen
enrol-nothing-taken = Er is niets overgenomen. Zeg uw meldpost dat het antwoord niet klopt.
enrol-state-valid = Geldig
enrol-state-ends = Loopt binnenkort af
enrol-state-expired = Afgelopen; het ondertekent nog en vermeldt dat
enrol-state-not-yet = Volgens deze klok nog niet geldig
enrol-state-revoked = Ingetrokken
enrol-role-device = Een toestel met zijn ambtenaar
enrol-role-recipient = Een ontvanger van pakketten
enrol-role-publisher = Een uitgever van inhoud
enrol-role-interpreter = Een tolk
enrol-for-unit = Voor { $unit }
enrol-days = Van { $from } tot { $to }
enrol-serial = Serienummer { $serial }
enrol-roster = Ontvangers met een sleutel: { $count }. Lijst { $number } van { $day }.
enrol-revoked = Ingetrokken certificaten: lijst { $number } van { $day }.
