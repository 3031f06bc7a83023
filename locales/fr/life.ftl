## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: a654bb3d0284

life-title = La vie d’abord
life-people = Combien de personnes ?
life-fewer = Une personne de moins
life-more =
    { $count ->
        [one] { $count } personne de plus
       *[other] { $count } personnes de plus
    }
life-now = Maintenant
life-check-air = Portes ouvertes, air
life-check-warmth = Chaleur ou fraîcheur
life-check-water = Eau
life-check-injured = Blessé ou malade
life-check-children = Enfants
life-check-called-112 = 112 a été appelé
life-call-112 = Appeler
life-at = à { $time }
life-saved = Chaque appui est enregistré avec son heure.
life-apart = Tenir à part
life-apart-note = Personne du groupe n’interprète.
life-apart-driver = Chauffeur
life-apart-holds-phones = Garde les GSM ou papiers
life-apart-speaks-for-others = Parle pour les autres
life-apart-controller = Donne des ordres, garde
life-next = Qu’avons-nous vu ?
