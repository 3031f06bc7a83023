## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 618d8cde7111

indicator-lab-01 = Travaille de très longues journées, ou sans jour de repos hebdomadaire
indicator-lab-02 = Salaire absent, bien sous le minimum, ou repris pour logement, voyage, amendes
indicator-lab-03 = Salaire retenu jusqu’à plus tard
indicator-lab-04 = Papiers d’identité détenus par quelqu’un d’autre
indicator-lab-05 = Dort sur le lieu de travail ou dans une chambre partagée inadaptée
indicator-lab-06 = Ne peut quitter librement le site ou le logement, ou surveillance constatée
indicator-lab-07 = Dette envers l’employeur, le recruteur ou le transporteur
indicator-lab-08 = Travail, lieu ou employeur différent de ce qui était promis
indicator-lab-09 = Menace de dénonciation à la police ou à l’immigration
indicator-lab-10 = Violence ou menaces au travail
indicator-lab-11 = Pas d’équipement de protection, ou tâche dangereuse sans formation
indicator-lab-12 = Accident du travail caché, soins empêchés, ou abandon à l’hôpital sans papiers
indicator-lab-13 = Quelqu’un d’autre parle pour les travailleurs ou leur souffle les réponses
indicator-lab-14 = Beaucoup à la même adresse, inscrits le même jour, ou faux indépendants
indicator-lab-15 = Recrutement à la journée dans parc, gare ou place, salaire incertain
indicator-lab-16 = Ne parle aucune langue locale, ou ignore où se trouve ce lieu
indicator-lab-17 = Séjour irrégulier ou lié à l’employeur utilisé comme pression
indicator-lab-18 = S’enfuit ou se cache sur ordre à l’arrivée des inspecteurs
indicator-lab-19 = Pas de fiche de paie ou d’inscription, ou papiers en d’autres mains
indicator-lab-20 = Transport vers le travail organisé et facturé par l’employeur
indicator-lab-21 = Secteur à risque : restaurant, agriculture, serre, confection, construction, nettoyage, car-wash, onglerie, poisson, transport
indicator-lab-22 = Chaîne de sous-traitants que personne ne peut nommer
