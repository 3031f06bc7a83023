## status: draft
## author: Halte

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
