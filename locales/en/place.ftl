## status: draft
## author: Halte
## date: 2026-11-22

region-flanders = Flanders
region-brussels = Brussels
region-wallonia = Wallonia
area-national = All of Belgium
area-flanders = Flanders
area-brussels = Brussels
area-wallonia = Wallonia
area-flanders-brussels = Flanders and Brussels
district-antwerp = Antwerp
district-limburg = Limburg
district-brussels = Brussels
district-leuven = Leuven
district-walloon-brabant = Walloon Brabant
district-east-flanders = East Flanders
district-west-flanders = West Flanders
district-hainaut = Hainaut
district-namur = Namur
district-luxembourg = Luxembourg
district-liege = Liège
district-eupen = Eupen
