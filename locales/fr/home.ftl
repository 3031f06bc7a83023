## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 6dbcec7c428f

home-new = Nouvelle rencontre
home-encounters = Rencontres
home-none = Pas encore de rencontre.
home-line =
    { $day } · { $persons ->
        [one] { $persons } personne
       *[other] { $persons } personnes
    } · { $told ->
        [one] { $told } informée
       *[other] { $told } informées
    }
home-open = ouverte
home-sealed = scellée
home-closed = clôturée
home-training = exercice
home-clocks = Délais
home-more = Plus
home-received = Ouvrir un paquet reçu
home-lock = Verrouiller maintenant
home-older = Afficher les plus anciennes
