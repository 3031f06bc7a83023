## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: fd5bf81b434f

indicator-smg-01 = Des personnes dans un espace de chargement réfrigéré, congelé, scellé ou étanche
indicator-smg-02 = Froid, chaleur, manque d’air ou d’eau : frissons, confusion, malaise, peau bleutée
indicator-smg-03 = Portes impossibles à ouvrir de l’intérieur, ou fermées de l’extérieur
indicator-smg-04 = Bâche, toit ou cordon coupé, ou coupé puis recollé
indicator-smg-05 = Cadenas ou scellé absent, forcé, échangé ou différent des papiers
indicator-smg-06 = Personnes sur un essieu, au-dessus de la cabine ou autre endroit inadapté
indicator-smg-07 = Cachette aménagée ou fausse paroi
indicator-smg-08 = Trop de personnes pour l’espace, ou entassées parmi des marchandises non arrimées
indicator-smg-09 = Le voyage a été ou sera payé, quel que soit le montant
indicator-smg-10 = Un tiers garde l’argent et le libère à l’arrivée
indicator-smg-11 = La dette du voyage se paie en travail, ou elle augmente
indicator-smg-12 = Une personne donne des ordres, place les gens ou garde leurs téléphones
indicator-smg-13 = Téléphones éteints sur ordre, ou un appareil ou une SIM pour plusieurs
indicator-smg-14 = Menace, coups, arme, ou peur de qui a organisé le voyage
indicator-smg-15 = Pas libre de quitter groupe, voiture, maison ou parking
indicator-smg-16 = Rien dit, ou des mensonges, sur véhicule, route ou danger
indicator-smg-17 = Quelqu’un qui ne voyage pas ouvre des portes ou guette la police
indicator-smg-18 = Maison de passage, hôtel, taxi ou voiture d’approche cité ou vu
indicator-smg-19 = Enfant seul, ou avec un adulte dont le lien n’est pas établi
indicator-smg-20 = Personne enceinte, malade, blessée, handicapée ou âgée
indicator-smg-21 = Séjour irrégulier, sans langue, nulle part où aller, forcé de payer
indicator-smg-22 = Tentatives précédentes avec le même organisateur
indicator-smg-23 = Personne ou famille maltraitée ou enfermée plus tôt sur la route
indicator-smg-24 = A dû conduire, traduire, encaisser ou guetter, contre rabais ou sous pression
indicator-smg-25 = Le chauffeur a appelé la police lui-même, ou semble ignorer
