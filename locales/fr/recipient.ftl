## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 56eccdf49df0

recipient-centre = Centre d’accueil
recipient-magistrate = Magistrat de référence
recipient-immigration-office = Office des étrangers, bureau MINTEH
recipient-guardianship = Service des Tutelles
recipient-station = Poste propre
recipient-prosecutor-of = Parquet, { $district }
recipient-labour-auditor-of = Auditorat du travail, { $district }
recipient-why-centre-declined = Ne reçoit qu’un nombre, aucun nom : cette personne ne veut pas d’aide maintenant et peut revenir.
recipient-why-centre-next = Le centre sollicité avant n’a pas de place ou ne peut pas prendre la personne en charge.
recipient-why-again = Ce service a demandé plus, ou a été appelé après n’avoir pas pris la personne en charge. Ce paquet remplace le précédent.
recipient-why-centre-minor = Accompagne un mineur pour le droit et les papiers, même dans un refuge pour mineurs.
recipient-why-centre-protected = Aide sans le vrai nom jusqu’à ce que la personne soit prête.
recipient-why-centre-belgian = Aide aussi les victimes belges de la traite ; aucun titre de séjour n’est nécessaire.
recipient-why-centre-eu = Aide pleinement les citoyens de l’UE victimes de la traite.
recipient-why-centre-presumed = Offre abri et aide, et seul un centre peut demander les papiers.
recipient-why-magistrate-complainant = Est informé de l’infraction ; l’identité du plaignant part scellée, jamais dans le pro justitia.
recipient-why-magistrate-labour = Les inspecteurs du travail informent l’auditeur du travail.
recipient-why-magistrate-anonymous = Est informé de l’infraction ; le nom va au seul procureur, scellé.
recipient-why-magistrate-declined = Est informé de l’infraction quelle que soit la réponse ; celle-ci ne joue jamais contre la personne.
recipient-why-magistrate-witness = Détermine qui est témoin, victime ou suspect.
recipient-why-magistrate-presumed = Doit être informé d’une victime présumée ; le magistrat décide de la procédure.
recipient-why-magistrate-information = Décide d’abord sur l’information d’un tiers ; sa source part scellée.
recipient-why-io-information = Ne reçoit rien : personne n’a été rencontré, et aucun nom n’y va avant la décision du magistrat.
recipient-why-io-belgian = Ne reçoit rien : un Belge n’y est jamais signalé.
recipient-why-io-protected = Ne reçoit rien : seul le procureur, ou personne, sait qui est la personne.
recipient-why-io-witness = Ne reçoit rien : le devoir concerne les victimes présumées, pas les témoins.
recipient-why-io-complainant = Seulement avec consentement : cette personne s’est plainte de son travail.
recipient-why-io-found-on-site = Doit être informé d’une victime étrangère présumée trouvée sur place, quel que soit son séjour.
recipient-why-io-complainant-not-asked = Seulement avec consentement, tant qu’on ignore si la personne s’est plainte avant.
recipient-why-io-declined = Doit être informé d’une victime étrangère présumée ; il n’apprend jamais la réponse à l’offre.
recipient-why-io-minor = Traite les papiers des mineurs non accompagnés.
recipient-why-io-eu = Doit être informé d’une victime étrangère présumée, aussi citoyenne de l’UE.
recipient-why-io-presumed = Doit être informé d’une victime étrangère présumée, pour que personne ne soit détenu par erreur.
recipient-why-guardianship-belgian = Ne reçoit rien : un enfant belge est protégé par le magistrat.
recipient-why-guardianship-minor = Un mineur, ou un doute : le service peut désigner un tuteur.
recipient-why-guardianship-adult = Ne reçoit rien : un adulte n’a pas de tuteur.
recipient-prosecutor = Parquet de { $district }
recipient-labour-auditor = Auditorat du travail de { $district }
recipient-to-be-named = Service à indiquer à la main
recipient-why-guardianship-eu = Un mineur d’un pays de l’UE, ou un doute : la tutelle couvre aussi ceux qui sont vulnérables et seuls.
