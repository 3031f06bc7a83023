## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 525717f1c39ad1587b5aef067f4c3edf37a4226311c8ea30c5cf15a87a44b543

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
