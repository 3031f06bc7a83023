## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 636257bdae1a

indicator-dom-01 = Ne sort jamais de la maison sans quelqu’un
indicator-dom-02 = Disponible jour et nuit, aucun jour libre
indicator-dom-03 = Pas de salaire, ou salaire versé à quelqu’un d’autre
indicator-dom-04 = Passeport ou carte spéciale détenus par l’employeur
indicator-dom-05 = Dort dans le couloir, la cuisine, une chambre d’enfant ou la cave
indicator-dom-06 = Mange des restes, ou trop peu
indicator-dom-07 = Pas de téléphone à soi, ou appels écoutés
indicator-dom-08 = Insultes, coups ou attouchements
indicator-dom-09 = On lui dit que la police va l’arrêter ou l’expulser
indicator-dom-10 = Pas de soins médicaux
indicator-dom-11 = Contrat différent de la pratique, ou signé deux fois avec d’autres montants
indicator-dom-12 = Carte spéciale non retirée en personne, ou Protocole jamais vu sans témoin
indicator-dom-13 = Travaille pour plusieurs ménages ou un magasin de la même famille
indicator-dom-14 = Mineur qui fait le travail du ménage au lieu d’aller à l’école
indicator-dom-15 = Arrivée comme conjoint, au pair, étudiant ou « nièce », puis travail imposé
indicator-dom-16 = L’employeur invoque l’immunité ou refuse le contact
