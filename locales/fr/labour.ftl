## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f4665cdd36c9

labour-title = Vos droits au travail
labour-pay-title = Votre salaire
labour-pay-s1 = Le travail fait doit être payé, même sans papiers de séjour.
labour-pay-s2 = Sans autre preuve, trois mois de travail sont présumés.
labour-pay-s3 = L’employeur peut devoir payer à la Caisse des Dépôts et Consignations. FAIRWORK Belgium aide à faire parvenir l’argent au travailleur.
labour-inspection-title = Quand un inspecteur vient
labour-inspection-s1 = Dites votre vrai nom, depuis quand vous travaillez et ce que vous avez été payé.
labour-inspection-s2 = Ne vous cachez pas : être trouvé au travail prouve le travail.
labour-inspection-s3 = Si vous avez porté plainte avant, votre nom ne figure pas dans le rapport sur l’employeur.
labour-inspection-s4 = Si vous êtes trouvé au travail sans papiers de séjour, l’inspecteur devra peut-être donner votre nom à la police et à l’Office des étrangers.
labour-numbers-title = Qui aide
labour-fairwork = FAIRWORK Belgium, pour travailleurs sans papiers et salaires impayés
labour-inspection-federal = Contrôle des lois sociales
labour-inspection-flanders = Inspection du travail, Flandre
labour-inspection-brussels = Inspection du travail, Bruxelles
labour-inspection-wallonia = Inspection du travail, Wallonie
labour-emergency = En urgence
labour-unverified = numéro non vérifié
