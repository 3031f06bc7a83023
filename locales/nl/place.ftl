## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2c25f360a726

region-flanders = Vlaanderen
region-brussels = Brussel
region-wallonia = Wallonië
area-national = Heel België
area-flanders = Vlaanderen
area-brussels = Brussel
area-wallonia = Wallonië
area-flanders-brussels = Vlaanderen en Brussel
district-antwerp = Antwerpen
district-limburg = Limburg
district-brussels = Brussel
district-leuven = Leuven
district-walloon-brabant = Waals-Brabant
district-east-flanders = Oost-Vlaanderen
district-west-flanders = West-Vlaanderen
district-hainaut = Henegouwen
district-namur = Namen
district-luxembourg = Luxemburg
district-liege = Luik
district-eupen = Eupen

place-title = Waar zijn we?
place-context = Soort plaats
place-context-motorway = Snelweg, vrachtwagen
place-context-workplace = Werkplaats
place-context-private-home = Privéwoning
place-context-street = Straat
place-context-other = Andere
place-where = Plaats
place-search = Zoek weg, parking, gemeente
place-not-found = Niet in de lijst. Schrijf het hieronder.
place-more = Nog { $count }: typ om te verfijnen.
place-unverified = doorverwijzing niet nagegaan
place-day = Dag van de feiten
place-training = Oefening: niets hiervan is een echt dossier.
place-training-choose = Dit is een oefening
place-next = Eerst het leven
