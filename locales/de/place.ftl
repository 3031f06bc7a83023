## status: draft
## author: Halte
## source-hash: 7f3b5832de9bbac72794fe04b0c1d84316dc9a81cd84ca3b00c0612c694e40da

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
