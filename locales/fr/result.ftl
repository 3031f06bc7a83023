## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 08de5e23d411

result-why = Pourquoi
result-outcome-refer-now-note = Appelez d’abord le centre, puis le magistrat et l’Office des étrangers. Le magistrat décide.
result-outcome-refer-advised-note = Quelque chose va dans ce sens. Le centre peut conseiller ; vous décidez.
result-outcome-inform-only-note = Aucun signe noté jusqu’ici. Tout le monde est informé, et vous pouvez orienter à tout moment.
result-rule-says-victim = La personne se dit victime.
result-rule-officer-doubt = Vous avez un doute.
result-rule-decisive = Un signe qui suffit à lui seul.
result-rule-strong = Un signe fort.
result-rule-circumstance = Une circonstance de trafic d’êtres humains aggravé.
result-rule-two-medium = Deux signes moyens ou plus.
result-rule-minor = Moins de 18 ans ou doute, avec un signe.
result-rule-one-medium = Un signe moyen.
result-rule-two-weak = Deux signes faibles ou plus.
result-track-open = Aucun signe jusqu’ici.
result-eligible-yes = Ouvert à cette personne : pas de nationalité de l’UE.
result-eligible-no = Cette protection vise les ressortissants hors UE. L’aide et l’orientation restent ouvertes.
result-eligible-unknown = Nationalité non demandée : elle décide si cette protection est ouverte.
result-unverified = référence non vérifiée
result-open =
    { $count ->
        [one] { $count } question ouverte
       *[other] { $count } questions ouvertes
    }
result-next = Le plus utile ensuite :
result-officer-decides = Ceci est une aide. Vous décidez d’orienter ou non.
result-refer = Orienter { $label }
