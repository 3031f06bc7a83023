## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: c8130957d5d7

indicator-smg-01 = Des personnes dans un espace de chargement réfrigéré, congelé, scellé ou étanche
indicator-smg-02 = Froid, chaleur, manque d’air ou d’eau : frissons, confusion, malaise, peau bleutée
indicator-smg-03 = Portes impossibles à ouvrir de l’intérieur, ou fermées de l’extérieur
indicator-smg-04 = Bâche, toit ou cordon coupé, ou coupé puis recollé
indicator-smg-05 = Cadenas ou scellé absent, forcé, échangé ou différent des papiers
indicator-smg-06 = Personnes sur un essieu, au-dessus de la cabine ou autre endroit inadapté
indicator-smg-07 = Cachette aménagée ou fausse paroi
indicator-smg-08 = Trop de personnes pour l’espace, ou entassées parmi des marchandises non arrimées
indicator-smg-09 = Le voyage a été ou sera payé, quel que soit le montant
indicator-smg-09-ask = Vous ou votre famille avez-vous payé ce voyage, ou devez-vous encore payer ?
indicator-smg-10 = Un tiers garde l’argent et le libère à l’arrivée
indicator-smg-11 = La dette du voyage se paie en travail, ou elle augmente
indicator-smg-11-ask = Devez-vous de l’argent pour le voyage ? Comment devez-vous le rembourser ?
indicator-smg-12 = Une personne donne des ordres, place les gens ou garde leurs téléphones
indicator-smg-13 = Téléphones éteints sur ordre, ou un appareil ou une SIM pour plusieurs
indicator-smg-14 = Menace, coups, arme, ou peur de qui a organisé le voyage
indicator-smg-15 = Pas libre de quitter groupe, voiture, maison ou parking
indicator-smg-15-ask = Pouviez-vous partir si vous le vouliez ? Que se passerait-il alors ?
indicator-smg-16 = Rien dit, ou des mensonges, sur véhicule, route ou danger
indicator-smg-16-ask = Que vous a-t-on dit avant le voyage ? Était-ce vraiment ainsi ?
indicator-smg-17 = Quelqu’un qui ne voyage pas ouvre des portes ou guette la police
indicator-smg-18 = Maison de passage, hôtel, taxi ou voiture d’approche cité ou vu
indicator-smg-19 = Enfant seul, ou avec un adulte dont le lien n’est pas établi
indicator-smg-19-ask = Qui s’occupe de toi pendant ce voyage ? Depuis quand le connais-tu ?
indicator-smg-20 = Personne enceinte, malade, blessée, handicapée ou âgée
indicator-smg-20-ask = Êtes-vous blessé ou malade ? Êtes-vous enceinte ? Avez-vous besoin de médicaments ?
indicator-smg-21 = Séjour irrégulier, sans langue, nulle part où aller, forcé de payer
indicator-smg-21-ask = Avez-vous un endroit où aller ? Aviez-vous une autre solution ?
indicator-smg-22 = Tentatives précédentes avec le même organisateur
indicator-smg-22-ask = Avez-vous déjà essayé ? Était-ce organisé par les mêmes personnes ?
indicator-smg-23 = Personne ou famille maltraitée ou enfermée plus tôt sur la route
indicator-smg-24 = A dû conduire, traduire, encaisser ou guetter, contre rabais ou sous pression
indicator-smg-25 = Le chauffeur a appelé la police lui-même, ou semble ignorer
indicator-min-01 = Dit avoir moins de 18 ans, ou le paraît sans document fiable
indicator-min-02 = Aucun parent ni tuteur légal présent
indicator-min-02-ask = Qui s’occupe de toi ici ? Où sont tes parents ?
indicator-min-03 = Lien avec l’adulte non établi, ou réponses différentes prises séparément
indicator-min-03-ask = Qui est cette personne pour toi ? Comment vous connaissez-vous ?
indicator-min-04 = L’adulte répond pour l’enfant, ou garde tous les papiers et téléphones
indicator-min-05 = L’enfant dit des phrases apprises
indicator-min-06 = Pas à l’école : travaille, mendie, vend ou sert
indicator-min-06-ask = Que fais-tu un jour ordinaire ? Vas-tu à l’école ?
indicator-min-07 = Voyage payé par des inconnus ; adresse ou numéro sur papier, peau, téléphone
indicator-min-08 = La famille a une dette pour le voyage
indicator-min-09 = Blessures, épuisement, ou signes de drogue ou d’alcool
indicator-min-10 = Vêtements d’adulte, cadeaux ou plusieurs téléphones sans explication
indicator-min-11 = « Petit ami » plus âgé
indicator-min-12 = Peur de rentrer à la maison, ou qu’on vienne le chercher
indicator-min-13 = A quitté un lieu d’accueil peu avant, ou est signalé disparu
indicator-min-14 = Ne connaît ni la ville, ni l’adresse, ni l’étape suivante
indicator-min-14-ask = Sais-tu où nous sommes ? Où vas-tu ensuite ?
indicator-min-15 = Mariage précoce ou forcé, ou « vendu » ou promis
indicator-min-16 = Dans un véhicule avec des adultes qui ne se connaissent pas
