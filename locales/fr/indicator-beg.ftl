## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e229442490af

indicator-beg-01 = L’argent passe à quelqu’un d’autre le jour même
indicator-beg-02 = Doit rapporter une somme par jour, sous peine de punition
indicator-beg-03 = Dépose et reprise par la même personne ou le même véhicule
indicator-beg-04 = Enfant, ou personne malade ou handicapée, qui sert à apitoyer
indicator-beg-05 = Bébé aux « parents » changeants, ou drogué, ou endormi toute la journée
indicator-beg-06 = Groupe logé ensemble au loin, à plusieurs dans une pièce
indicator-beg-07 = Quelqu’un surveille à proximité
indicator-beg-08 = Papiers détenus par quelqu’un d’autre
indicator-beg-09 = Dette du voyage payée en mendiant
indicator-beg-10 = Même phrase, pancarte ou lettre d’hôpital chez plusieurs personnes
indicator-beg-11 = Blessure qui semble infligée ou laissée sans soins
indicator-beg-12 = Maintien dehors pendant des heures, chaleur ou froid, sans manger
indicator-beg-13 = Enfant hors de l’école, déplacé entre villes ou pays
indicator-beg-14 = Peur de parler, regarde d’abord un tiers
indicator-beg-15 = Un autre travail était promis à l’arrivée
