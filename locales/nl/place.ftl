## status: draft
## author: Halte

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
