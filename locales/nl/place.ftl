## status: draft
## author: Halte
## source-hash: 7f3b5832de9bbac72794fe04b0c1d84316dc9a81cd84ca3b00c0612c694e40da

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
