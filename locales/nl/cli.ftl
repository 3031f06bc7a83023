## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 03c4e7b7a56b

cli-journal-made = Het notitieboek is aangemaakt.
cli-journal-whole = Het notitieboek is gaaf: elke pagina en elke schakel van het logboek.
cli-person = Persoon { $label }: { $outcome }
cli-unverified = verwijzing niet nagekeken
cli-no-track = Vermoedelijk slachtoffer, misdrijf te bepalen door de magistraat
cli-unanswered = Nog niet beantwoord: { $count }. Nuttigst nu:
cli-journal-recovered = Het notitieboek heeft een nieuwe wachtzin. Het logboek vermeldt dat de herstelsleutel van de meldpost is gebruikt.
cli-station-compare = Antwoord van meldpost “{ $name }”. Vergelijk de vingerafdruk mondeling: { $fingerprint }
cli-station-replaces = Let op: dit toestel vertrouwt nu een andere meldpost. Dit antwoord stelt de nieuwe in de plaats.
cli-request-compare = Aanvraag van “{ $name }”. Vergelijk de vingerafdruk mondeling: { $fingerprint }
cli-request-replaces = Let op: deze ontvanger heeft een andere sleutel op de lijst. Voortaan zouden zijn pakketten voor de nieuwe sleutel verzegeld worden.
cli-compare-ask = Komt het overeen? Typ “ja” om verder te gaan:
cli-compare-yes = ja
