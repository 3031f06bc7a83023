## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = De l’aide et vos droits

# Avis court, au bord de la route : une idée par phrase, chaque phrase peut être seule à l’écran.
leaflet-short-01 = Nous sommes de la police ou de l’inspection et nous pouvons aussi vous aider.
leaflet-short-02 = Demander de l’aide n’est pas un délit.
leaflet-short-03 = Certains doivent travailler, vendre du sexe, mendier ou voler pour d’autres.
leaflet-short-04 = Certains sont amenés ici en danger de mort.
leaflet-short-05 = Même si vous étiez d’accord, vous pouvez demander de l’aide.
leaflet-short-06 = Un centre spécialisé peut vous aider gratuitement : logement, médecin, avocat.
leaflet-short-07 = Le centre peut demander un document : 45 jours pour réfléchir.
leaflet-short-08 = L’Office des étrangers décide ; avec ce document, normalement, il ne vous éloigne pas pendant ces jours.
leaflet-short-09 = Pour rester plus longtemps, vous quittez ces personnes, vous acceptez l’aide du centre et vous coopérez avec le magistrat.
leaflet-short-10 = Toute information peut compter ; le magistrat décide.
leaflet-short-11 = Vous pouvez demander un interprète gratuit.
leaflet-short-12 = Le centre peut vous aider même si vous ne parlez pas à la police.
leaflet-short-13 = Si vous avez moins de 18 ans, le service des Tutelles peut désigner un tuteur.
leaflet-short-14 = Vous pouvez dire non et appeler plus tard : { $centre } ou { $contact_point }.
leaflet-short-15 = En cas de danger, appelez le { $emergency }.
leaflet-short-16 = La police doit signaler à l’Office des étrangers les personnes sans papiers de séjour.
leaflet-short-17 = Nous ne pouvons pas promettre de papiers : le magistrat et l’Office des étrangers décident.

leaflet-topic-01-title = Qui nous sommes
leaflet-topic-01-s1 = Nous sommes de la police ou d’un service d’inspection.
leaflet-topic-01-s2 = Notre travail est aussi d’aider les personnes en danger.
leaflet-topic-01-s3 = Demander de l’aide n’est pas un délit.
leaflet-topic-01-s4 = Si quelqu’un vous a fait faire une chose interdite par la loi, dites-le à un avocat : le juge décide si la loi vous protège contre une peine.

leaflet-topic-02-title = De quoi il s’agit
leaflet-topic-02-s1 = Certaines personnes gagnent de l’argent avec d’autres : avec un travail dur, le sexe, la mendicité, des délits ou une partie du corps.
leaflet-topic-02-s2 = Par exemple, elles gardent votre salaire ou vos papiers, elles ne vous laissent pas partir, ou elles disent que vous leur devez beaucoup d’argent.
leaflet-topic-02-s3 = Certaines personnes passent une frontière dans des conditions dangereuses pour leur vie, par exemple dans un camion réfrigéré ou un petit bateau.
leaflet-topic-02-s4 = Même si vous étiez d’accord au début, vous pouvez être une victime : le magistrat décide.

leaflet-topic-03-title = Une aide gratuite
leaflet-topic-03-s1 = En Belgique, trois centres spécialisés aident les personnes dans ces situations.
leaflet-topic-03-s2 = Un centre peut vous aider à avoir un lieu sûr, un médecin, un psychologue et un avocat.
leaflet-topic-03-s3 = Vous ne payez pas le centre pour son aide.
leaflet-topic-03-s4 = Le centre parle d’abord avec vous et décide quelle aide il peut donner : { $centre }.

leaflet-topic-04-title = Du temps pour réfléchir
leaflet-topic-04-s1 = Il n’est pas nécessaire de décider aujourd’hui.
leaflet-topic-04-s2 = Si vous n’avez pas de papiers de séjour et si un centre vous accompagne, le centre peut demander à l’Office des étrangers un document de 45 jours.
leaflet-topic-04-s3 = L’Office des étrangers décide s’il délivre ce document.
leaflet-topic-04-s4 = Si vous avez ce document, normalement, l’Office des étrangers ne vous éloigne pas de Belgique pendant ces 45 jours.

leaflet-topic-05-title = Rester plus longtemps
leaflet-topic-05-s1 = Pour rester plus longtemps, il y a trois conditions.
leaflet-topic-05-s2 = Vous n’avez plus de contact avec les personnes qui se sont servies de vous, un centre vous accompagne et vous coopérez avec la justice.
leaflet-topic-05-s3 = Vous pouvez coopérer par une plainte, une déclaration ou toute information utile.
leaflet-topic-05-s4 = Seul un centre peut demander ce séjour ; le magistrat décide si vous remplissez les conditions et l’Office des étrangers délivre le document.

leaflet-topic-06-title = Porter plainte
leaflet-topic-06-s1 = Vous pouvez raconter à la police ou à un inspecteur ce qui vous est arrivé.
leaflet-topic-06-s2 = Ils l’écrivent et vous pouvez demander une copie.
leaflet-topic-06-s3 = Le magistrat dirige l’enquête pour la justice et décide de la suite.
leaflet-topic-06-s4 = Le centre peut vous expliquer cela et peut aller avec vous.

leaflet-topic-07-title = Protection
leaflet-topic-07-s1 = Dites-nous si vous avez peur, pour vous ou pour votre famille, ici ou dans un autre pays.
leaflet-topic-07-s2 = La police et le magistrat décident quelle protection est possible.
leaflet-topic-07-s3 = Vous pouvez demander à ne pas rencontrer la personne dont vous avez peur : le magistrat ou le juge décide.

leaflet-topic-08-title = Un avocat
leaflet-topic-08-s1 = Vous pouvez demander à parler à un avocat.
leaflet-topic-08-s2 = Si vous avez peu d’argent, le bureau d’aide juridique décide si vous avez un avocat gratuit.
leaflet-topic-08-s3 = Le centre peut vous aider à trouver un avocat.

leaflet-topic-09-title = L’argent qui vous est dû
leaflet-topic-09-s1 = Si vous avez travaillé, la loi dit que votre travail doit être payé, même si vous n’avez pas de papiers de séjour.
leaflet-topic-09-s2 = Vous pouvez demander de l’aide à l’inspection du travail : elle décide comment elle peut agir envers l’employeur.
leaflet-topic-09-s3 = Vous pouvez demander de l’argent pour le mal qui vous a été fait : le juge décide.
leaflet-topic-09-s4 = Une commission de l’État peut aussi aider certaines victimes de violence avec de l’argent : la commission décide.

leaflet-topic-10-title = Interprète
leaflet-topic-10-s1 = Dites-nous ou montrez-nous quelle langue vous comprenez bien.
leaflet-topic-10-s2 = Quand vous parlez à la police ou à un juge, vous pouvez demander un interprète et vous ne payez pas.
leaflet-topic-10-s3 = Vous pouvez demander la traduction gratuite de papiers importants : la police ou le magistrat décide lesquels.
leaflet-topic-10-s4 = Dites-nous si vous ne comprenez pas l’interprète ou si vous avez peur de l’interprète.

leaflet-topic-11-title = Un autre pays de l’Union européenne
leaflet-topic-11-s1 = Peut-être que cela s’est passé dans un autre pays de l’Union européenne.
leaflet-topic-11-s2 = Vous pouvez le dire à la police ici, en Belgique.
leaflet-topic-11-s3 = Le magistrat décide si la Belgique fait l’enquête ou si votre plainte va dans l’autre pays.

leaflet-topic-12-title = Si nous ne vous traitons pas bien
leaflet-topic-12-s1 = Vous pouvez vous plaindre de nous.
leaflet-topic-12-s2 = Le Comité P est indépendant, examine les plaintes sur la police et décide ce qu’il fait de votre plainte.
leaflet-topic-12-s3 = Pour les autres services fédéraux, vous pouvez écrire au Médiateur fédéral.
leaflet-topic-12-s4 = Le centre ou un avocat peut vous aider à le faire.

leaflet-topic-13-title = Qui appeler pour votre dossier
leaflet-topic-13-s1 = L’agent peut vous donner un petit papier avec des numéros de téléphone et un code.
leaflet-topic-13-s2 = Votre nom n’est pas sur ce papier.
leaflet-topic-13-s3 = Si nous avons envoyé votre dossier à un centre, ce centre peut le trouver avec le code : appelez le { $centre } ou le { $contact_point }.

leaflet-topic-14-title = Les frais, et parler avec l’autre personne
leaflet-topic-14-s1 = Si vous devez voyager pour l’enquête, demandez si vos frais peuvent être remboursés : la justice décide.
leaflet-topic-14-s2 = En Belgique, un médiateur peut vous aider, vous et la personne qui vous a fait du mal, à vous parler.
leaflet-topic-14-s3 = Cela se fait seulement si vous le voulez : vous décidez.

leaflet-topic-15-title = De l’aide sans parler à la police
leaflet-topic-15-s1 = Il n’est pas nécessaire de faire une déclaration aujourd’hui.
leaflet-topic-15-s2 = Le centre peut vous aider même si vous ne parlez pas à la police.
leaflet-topic-15-s3 = Mais pour le séjour plus long, vous devez coopérer avec la justice : le magistrat décide.

leaflet-topic-16-title = Si vous avez moins de 18 ans
leaflet-topic-16-s1 = Dites-nous si vous avez moins de 18 ans, car il y a des règles spéciales pour vous.
leaflet-topic-16-s2 = Si vos parents ne sont pas avec vous, le service des Tutelles peut désigner un tuteur : { $guardianship }.
leaflet-topic-16-s3 = Un tuteur est un adulte qui vous défend et qui peut chercher avec vous une maison sûre et une école.
leaflet-topic-16-s4 = Un enfant seul devrait être dans une maison pour enfants et pas dans un centre fermé ; s’il y a un doute sur votre âge, le service des Tutelles décide.

leaflet-topic-17-title = Asile
leaflet-topic-17-s1 = Si vous avez peur de retourner dans votre pays, vous pouvez aussi demander l’asile.
leaflet-topic-17-s2 = Vous pouvez le dire à nous ou à l’Office des étrangers.
leaflet-topic-17-s3 = Il n’est pas nécessaire de choisir aujourd’hui : un avocat ou le centre peut expliquer ce que chaque choix veut dire.
leaflet-topic-17-s4 = L’Office des étrangers vérifie si la Belgique traite votre demande, puis le Commissaire général aux réfugiés décide.

leaflet-topic-18-title = Signaler sans votre nom
leaflet-topic-18-s1 = Vous pouvez appeler le { $contact_point } ou un centre sans dire votre nom au début.
leaflet-topic-18-s2 = Si vous voulez parler à la police sans donner votre nom, demandez-le avant de commencer : la police et le magistrat décident.
leaflet-topic-18-s3 = Un signalement sans nom est une preuve faible et ne donne ni papiers de séjour ni indemnisation.
leaflet-topic-18-s4 = Nous ne pouvons pas promettre que personne ne connaîtra jamais votre nom : le magistrat ou le juge peut décider de le cacher.

leaflet-topic-19-title = Vous pouvez dire non
leaflet-topic-19-s1 = Vous pouvez dire non à cette aide et il n’est pas nécessaire de dire pourquoi.
leaflet-topic-19-s2 = Vous pouvez changer d’avis et appeler plus tard : { $centre } ou { $contact_point }.
leaflet-topic-19-s3 = Si vous êtes en danger, appelez le { $emergency }.

leaflet-topic-20-title = Ce que nous ne pouvons pas promettre
leaflet-topic-20-s1 = La police doit signaler à l’Office des étrangers qu’une personne sans papiers de séjour est ici.
leaflet-topic-20-s2 = Nous ne pouvons pas promettre que vous aurez des papiers, que vous pourrez rester ou que vous resterez libre.
leaflet-topic-20-s3 = L’Office des étrangers décide si vous devez partir et s’il vous place dans un centre fermé.
leaflet-topic-20-s4 = Le magistrat décide s’il vous considère comme victime et s’il poursuit quelqu’un.

leaflet-topic-21-title = Ce que beaucoup de gens craignent
leaflet-topic-21-s1 = Un autre pays : si vous demandez l’asile, l’Office des étrangers vérifie quel pays européen traite la demande, et c’est lui qui décide.
leaflet-topic-21-s2 = Nous ne pouvons pas promettre qu’on ne vous enverra pas dans ce pays ; un avocat ou le centre peut vous expliquer ce qui vaut pour vous.
leaflet-topic-21-s3 = Les empreintes digitales : la police ou l’Office des étrangers peut en prendre ; nous ne pouvons pas promettre ce qu’on en fera.
leaflet-topic-21-s4 = Votre famille : dites-le-nous ou dites-le au centre si quelqu’un la menace ; la police et le magistrat décident de ce qui est possible, et dans un autre pays ils peuvent moins.
leaflet-topic-21-s5 = L’argent : si une autre personne garde de l’argent pour votre voyage, nous ne pouvons pas promettre que vous le récupérez.
leaflet-topic-21-s6 = Avant de payer encore, vous pouvez parler au centre ou à un avocat.
leaflet-topic-21-s7 = Les gens qui vous ont fait venir : nous ne leur disons pas ce que vous dites, mais ils peuvent voir ou deviner que vous nous parlez.
leaflet-topic-21-s8 = S’il y a un procès, le magistrat ou le juge décide de ce qu’ils peuvent lire.
leaflet-topic-21-s9 = Le centre ou un avocat peut répondre à vos questions sur tout cela : { $centre }.
