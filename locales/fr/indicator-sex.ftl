## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 05001e17c0e1

indicator-sex-01 = Moins de 18 ans dans un service sexuel ou une image sexuelle
indicator-sex-02 = Gains remis en totalité ou presque
indicator-sex-03 = Ne peut refuser ni clients, ni actes, ni jours
indicator-sex-04 = Surveillance, enfermement ou escorte permanente
indicator-sex-05 = Papiers gardés par quelqu’un d’autre
indicator-sex-06 = Dette, prix par chambre ou « frais » qui augmentent
indicator-sex-07 = Blessures, maladie non soignée ou traces de coups
indicator-sex-08 = Menace de prévenir la famille ou de publier des images
indicator-sex-09 = Serment, rituel ou croyance comme moyen de pression
indicator-sex-10 = Petit ami ou « ami » recruteur qui prend maintenant l’argent
indicator-sex-11 = Change d’endroit tous les quelques jours, ne connaît pas l’adresse
indicator-sex-12 = Annonces aux mains d’autrui, téléphone ou texte partagé
indicator-sex-13 = Un autre travail avait été promis
indicator-sex-14 = Drogue ou alcool donnés pour contrôler
indicator-sex-15 = Dort là où se fait le travail
indicator-sex-16 = Peu de vêtements ou d’affaires à soi, pas de téléphone à soi
indicator-sex-17 = Ne connaît que quelques mots sexuels d’une langue locale
indicator-sex-18 = Un tiers appelle sans cesse ou attend dehors
indicator-sex-19 = Décrit librement et sans peur ses horaires, clients et revenus
