## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: a46e1efd53f6

indicator-min-01 = Dit avoir moins de 18 ans, ou le paraît sans document fiable
indicator-min-02 = Aucun parent ni tuteur légal présent
indicator-min-03 = Lien avec l’adulte non établi, ou réponses différentes prises séparément
indicator-min-04 = L’adulte répond pour l’enfant, ou garde tous les papiers et téléphones
indicator-min-05 = L’enfant dit des phrases apprises
indicator-min-06 = Pas à l’école : travaille, mendie, vend ou sert
indicator-min-07 = Voyage payé par des inconnus ; adresse ou numéro sur papier, peau, téléphone
indicator-min-08 = La famille a une dette pour le voyage
indicator-min-09 = Blessures, épuisement, ou signes de drogue ou d’alcool
indicator-min-10 = Vêtements d’adulte, cadeaux ou plusieurs téléphones sans explication
indicator-min-11 = « Petit ami » plus âgé
indicator-min-12 = Peur de rentrer à la maison, ou qu’on vienne le chercher
indicator-min-13 = A quitté un lieu d’accueil peu avant, ou est signalé disparu
indicator-min-14 = Ne connaît ni la ville, ni l’adresse, ni l’étape suivante
indicator-min-15 = Mariage précoce ou forcé, ou « vendu » ou promis
indicator-min-16 = Dans un véhicule avec des adultes qui ne se connaissent pas
