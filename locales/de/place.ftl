## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2c25f360a726

region-flanders = Flandern
region-brussels = Brüssel
region-wallonia = Wallonien
area-national = Ganz Belgien
area-flanders = Flandern
area-brussels = Brüssel
area-wallonia = Wallonien
area-flanders-brussels = Flandern und Brüssel
district-antwerp = Antwerpen
district-limburg = Limburg
district-brussels = Brüssel
district-leuven = Löwen
district-walloon-brabant = Wallonisch-Brabant
district-east-flanders = Ostflandern
district-west-flanders = Westflandern
district-hainaut = Hennegau
district-namur = Namur
district-luxembourg = Luxemburg
district-liege = Lüttich
district-eupen = Eupen

place-title = Wo sind wir?
place-context = Art des Ortes
place-context-motorway = Autobahn, Lkw
place-context-workplace = Arbeitsstätte
place-context-private-home = Privatwohnung
place-context-street = Straße
place-context-other = Andere
place-where = Ort
place-search = Straße, Parkplatz, Gemeinde suchen
place-not-found = Nicht in der Liste. Bitte unten eintragen.
place-more = Noch { $count }: tippen Sie, um einzugrenzen.
place-unverified = Zuordnung nicht geprüft
place-day = Tag der Tatsachen
place-training = Übung: nichts davon ist ein echter Fall.
place-training-choose = Das ist eine Übung
place-next = Zuerst das Leben
