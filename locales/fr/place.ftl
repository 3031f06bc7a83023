## status: draft
## author: Halte
## source-hash: 7f3b5832de9bbac72794fe04b0c1d84316dc9a81cd84ca3b00c0612c694e40da

region-flanders = Flandre
region-brussels = Bruxelles
region-wallonia = Wallonie
area-national = Toute la Belgique
area-flanders = Flandre
area-brussels = Bruxelles
area-wallonia = Wallonie
area-flanders-brussels = Flandre et Bruxelles
district-antwerp = Anvers
district-limburg = Limbourg
district-brussels = Bruxelles
district-leuven = Louvain
district-walloon-brabant = Brabant wallon
district-east-flanders = Flandre orientale
district-west-flanders = Flandre occidentale
district-hainaut = Hainaut
district-namur = Namur
district-luxembourg = Luxembourg
district-liege = Liège
district-eupen = Eupen
