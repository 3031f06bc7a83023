## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 37ea4af0f62e

person-people = Personnes
person-people-told =
    { $persons } · { $told ->
        [one] { $told } informée
       *[other] { $told } informées
    }
person-needs-someone = Besoin de quelqu’un · { $count }
person-all = Tous · { $count }
person-none = Personne n’est encore ajouté.
person-need-child = enfant ?
person-need-unwell = malade
person-need-wants-help = veut de l’aide
person-told = informé
person-sealed = scellé
person-not-transported = à part
person-add = Ajouter des personnes
person-add-one = Une
person-add-count = Ajouter { $count } personnes
person-add-counted = Ajouter les { $count } qui manquent au compte
person-add-apart = Chauffeur, gardien ou employeur (non transporté)
person-same = Pareil pour tous…
person-same-for = Pareil pour { $count }…
person-select = Choisir
person-same-title =
    { $count ->
        [one] Pareil pour { $count } personne
       *[other] Pareil pour { $count } personnes
    }
person-same-tell = Leur montrer la notice à tous
person-same-done = Retour aux personnes
person-next = Suivant : { $label }
person-next-need = Suivant : { $label } ({ $need })
person-refer = Orienter
person-title = Personne { $label }
person-not-told = pas encore informé
person-told-in = informé · { $language }
person-steps = Étapes pour la personne { $label }
person-step-tell = Dire
person-step-needs = Besoins
person-step-ask = Question
person-step-identity = Identité
person-step-result = Résultat
person-next-needs = Ce dont { $label } a besoin
person-next-ask = Questions à { $label }
person-next-identity = Qui est { $label }
person-next-result = Ce que cela signifie pour { $label }
person-seen = Vu chez cette personne
person-needs = Besoins immédiats
person-from-scene = de la situation : { $answer }
person-age = Âge
person-age-adult = Majeur
person-age-minor = Moins de 18 ans
person-age-unsure = Pas sûr
person-accompanied = Avec un parent ou tuteur
person-transported = A été transporté
person-nationality = Nationalité, aussi fine que la loi l’exige
person-nationality-third-country = Hors UE
person-nationality-eu = UE
person-nationality-belgian = Belge
person-nationality-unknown = Pas connue
person-says-victim = Se dit victime
person-officer-doubt = Vous avez un doute
person-identity-mode-named = Nommément
person-identity-mode-pseudonym-to-centre = Autre nom pour le centre
person-identity-mode-anonymous-statement = Déclaration anonyme : parquet seul
person-identity-mode-third-party = Un tiers signale
person-identity-mode-none = Aucune identité conservée
person-role = Rôle, une hypothèse
person-role-note = Plusieurs sont possibles. Pour vous et le magistrat seuls.
person-role-presumed-victim = Victime présumée
person-role-witness = Témoin
person-role-possible-suspect = Suspect possible
person-role-unclear = Pas clair
person-offer-first = Proposez d’abord de l’aide
person-offer-first-note = Ne demandez jamais les papiers avant d’avoir proposé de l’aide.
person-remove = { $label } a été ajouté par erreur
