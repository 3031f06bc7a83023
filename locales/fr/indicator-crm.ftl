## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07ea44a87ad2

indicator-crm-01 = Dit avoir agi sous la contrainte de quelqu’un
indicator-crm-02 = Enfermement avec des plantes, des colis ou des objets volés
indicator-crm-03 = Mineur portant drogue ou marchandises pour un réseau d’adultes
indicator-crm-04 = Dette ou voyage remboursés par des infractions
indicator-crm-05 = Objectif journalier, ou punition en cas d’échec
indicator-crm-06 = La famille est menacée
indicator-crm-07 = Ne garde rien du profit
indicator-crm-08 = Consignes sur quoi dire en cas d’arrestation ; même récit mot pour mot
indicator-crm-09 = Avocat, amende ou téléphone arrangés par un adulte inconnu
indicator-crm-10 = Petites infractions répétées dans plusieurs villes, transport par d’autres
indicator-crm-11 = Sert seulement de chauffeur, guetteur, mule ou titulaire de compte
indicator-crm-12 = Documents détenus par quelqu’un d’autre
indicator-crm-13 = Traces de violence
indicator-crm-14 = Tromperie sur le travail, comme jardinage, livraison, informatique
indicator-crm-15 = Avis de mineur disparu, ou départ récent d’un centre d’accueil
indicator-crm-16 = Ne sait pas où se trouve ce lieu
