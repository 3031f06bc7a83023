## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f4665cdd36c9

labour-title = Uw rechten op het werk
labour-pay-title = Uw loon
labour-pay-s1 = Gedaan werk moet betaald worden, ook zonder verblijfspapieren.
labour-pay-s2 = Zonder ander bewijs wordt drie maanden werk vermoed.
labour-pay-s3 = De werkgever kan moeten betalen aan de Deposito- en Consignatiekas. FAIRWORK Belgium helpt om het geld bij de werknemer te krijgen.
labour-inspection-title = Als er een inspecteur komt
labour-inspection-s1 = Zeg uw echte naam, hoe lang u werkt en wat u betaald kreeg.
labour-inspection-s2 = Verstop u niet: op het werk gezien worden bewijst het werk.
labour-inspection-s3 = Als u vooraf klacht indiende, staat uw naam niet in het verslag over de werkgever.
labour-inspection-s4 = Als u zonder verblijfspapieren op het werk gevonden wordt, moet de inspecteur uw naam misschien aan de politie en de Dienst Vreemdelingenzaken geven.
labour-numbers-title = Wie helpt
labour-fairwork = FAIRWORK Belgium, voor werknemers zonder papieren en voor onbetaald loon
labour-inspection-federal = Toezicht op de Sociale Wetten
labour-inspection-flanders = Arbeidsinspectie, Vlaanderen
labour-inspection-brussels = Arbeidsinspectie, Brussel
labour-inspection-wallonia = Arbeidsinspectie, Wallonië
labour-emergency = In nood
labour-unverified = nummer niet geverifieerd
