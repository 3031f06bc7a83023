## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2c25f360a726

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

place-title = Où sommes-nous ?
place-context = Type de lieu
place-context-motorway = Autoroute, camion
place-context-workplace = Lieu de travail
place-context-private-home = Domicile privé
place-context-street = Rue
place-context-other = Autre
place-where = Lieu
place-search = Chercher route, aire, commune
place-not-found = Pas dans la liste. Écrivez-le ci-dessous.
place-more = Encore { $count } : tapez pour préciser.
place-unverified = acheminement non vérifié
place-day = Jour des faits
place-training = Exercice : rien de ceci n’est un vrai dossier.
place-training-choose = Ceci est un exercice
place-next = La vie d’abord
