## status: draft
## author: Halte

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
