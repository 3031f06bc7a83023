## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Ndihmë dhe të drejtat tuaja
leaflet-short-01 = Jemi nga policia ose nga inspektimi; mund edhe t’ju ndihmojmë.
leaflet-short-02 = Të kërkosh ndihmë nuk është krim.
leaflet-short-03 = Disa njerëz detyrohen të punojnë, të shesin seks, të lypin ose të vjedhin për të tjerët.
leaflet-short-04 = Disa njerëz i sjellin këtu me rrezik për jetën.
leaflet-short-05 = Edhe nëse keni pranuar, mund të kërkoni ndihmë.
leaflet-short-06 = Një qendër e specializuar mund t’ju ndihmojë falas: strehim, mjek, avokat.
leaflet-short-07 = Qendra mund të kërkojë për ju një dokument: 45 ditë për t’u menduar.
leaflet-short-08 = Vendos Zyra për të Huajt; me këtë dokument, zakonisht nuk ju largon gjatë kësaj kohe.
leaflet-short-09 = Që të qëndroni më gjatë: largohuni nga ata njerëz, pranoni ndihmën e qendrës dhe bashkëpunoni me prokurorin.
leaflet-short-10 = Çdo informacion mund të vlejë; vendos prokurori.
leaflet-short-11 = Mund të kërkoni përkthyes falas.
leaflet-short-12 = Qendra mund t’ju ndihmojë edhe nëse nuk i tregoni asgjë policisë.
leaflet-short-13 = Nëse jeni nën 18 vjeç, Shërbimi i Kujdestarisë mund t’ju caktojë një kujdestar.
leaflet-short-14 = Mund të thoni jo dhe të telefononi më vonë: { $centre } ose { $contact_point }.
leaflet-short-15 = Në rrezik, telefononi { $emergency }.
leaflet-short-16 = Policia duhet të njoftojë Zyrën për të Huajt për njerëzit pa dokumente qëndrimi.
leaflet-short-17 = Nuk mund të premtojmë dokumente: vendosin prokurori dhe Zyra për të Huajt.

leaflet-topic-01-title = Kush jemi ne
leaflet-topic-01-s1 = Jemi nga policia ose nga një shërbim inspektimi.
leaflet-topic-01-s2 = Puna jonë është edhe të ndihmojmë njerëz që janë në rrezik.
leaflet-topic-01-s3 = Të kërkosh ndihmë nuk është krim.
leaflet-topic-01-s4 = Nëse dikush ju ka detyruar të shkelni ligjin, tregojani një avokati: gjykatësi vendos nëse ligji ju mbron nga dënimi.

leaflet-topic-02-title = Për çfarë bëhet fjalë
leaflet-topic-02-s1 = Disa njerëz fitojnë para nga të tjerët: nga puna e rëndë, seksi, lypja, krimi ose një pjesë e trupit.
leaflet-topic-02-s2 = Për shembull, ju mbajnë pagën ose dokumentet, nuk ju lënë të ikni, ose thonë se u keni shumë borxh.
leaflet-topic-02-s3 = Disa njerëz i kalojnë kufirin me rrezik për jetën, për shembull në një kamion frigorifer ose në një varkë të vogël.
leaflet-topic-02-s4 = Edhe nëse në fillim keni pranuar, mund të jeni viktimë: vendos prokurori.

leaflet-topic-03-title = Ndihmë falas
leaflet-topic-03-s1 = Në Belgjikë, tri qendra të specializuara ndihmojnë njerëz në këto situata.
leaflet-topic-03-s2 = Një qendër mund t’ju ndihmojë me një vend të sigurt, mjek, psikolog dhe avokat.
leaflet-topic-03-s3 = Ndihmën e qendrës nuk e paguani.
leaflet-topic-03-s4 = Qendra së pari flet me ju dhe vendos çfarë ndihme mund të japë: { $centre }.

leaflet-topic-04-title = Kohë për t’u menduar
leaflet-topic-04-s1 = Nuk keni pse të vendosni sot.
leaflet-topic-04-s2 = Nëse nuk keni dokumente qëndrimi dhe një qendër ju mbështet, ajo mund t’i kërkojë Zyrës për të Huajt një dokument për 45 ditë.
leaflet-topic-04-s3 = Zyra për të Huajt vendos nëse e jep këtë dokument.
leaflet-topic-04-s4 = Nëse e keni këtë dokument, Zyra për të Huajt zakonisht nuk ju largon nga Belgjika gjatë këtyre 45 ditëve.

leaflet-topic-05-title = Të qëndroni më gjatë
leaflet-topic-05-s1 = Ka tri kushte për të qëndruar më gjatë.
leaflet-topic-05-s2 = Nuk keni më lidhje me njerëzit që ju përdorën, një qendër ju mbështet dhe ju bashkëpunoni me drejtësinë.
leaflet-topic-05-s3 = Mund të bashkëpunoni me një ankesë, një dëshmi ose çdo informacion që ndihmon.
leaflet-topic-05-s4 = Vetëm një qendër mund ta kërkojë këtë qëndrim; prokurori vendos nëse i plotësoni kushtet, dhe Zyra për të Huajt jep dokumentin.

leaflet-topic-06-title = Të bëni ankesë
leaflet-topic-06-s1 = Mund t’i tregoni policisë ose një inspektori çfarë ju ka ndodhur.
leaflet-topic-06-s2 = Ata e shkruajnë, dhe ju mund të kërkoni një kopje.
leaflet-topic-06-s3 = Prokurori e drejton hetimin dhe vendos çfarë ndodh më tej.
leaflet-topic-06-s4 = Qendra mund t’jua shpjegojë këtë dhe mund të vijë me ju.

leaflet-topic-07-title = Mbrojtje
leaflet-topic-07-s1 = Na tregoni nëse keni frikë, për veten ose për familjen, këtu ose në një vend tjetër.
leaflet-topic-07-s2 = Policia dhe prokurori vendosin cila mbrojtje është e mundur.
leaflet-topic-07-s3 = Mund të kërkoni të mos e takoni njeriun nga i cili keni frikë: vendos prokurori ose gjykatësi.

leaflet-topic-08-title = Avokat
leaflet-topic-08-s1 = Mund të kërkoni të flisni me një avokat.
leaflet-topic-08-s2 = Nëse keni pak para, zyra e ndihmës juridike vendos nëse merrni avokat falas.
leaflet-topic-08-s3 = Qendra mund t’ju ndihmojë të gjeni avokat.

leaflet-topic-09-title = Paratë që ju kanë borxh
leaflet-topic-09-s1 = Nëse keni punuar, ligji thotë se duhet t’ju paguajnë, edhe nëse nuk keni dokumente qëndrimi.
leaflet-topic-09-s2 = Mund t’i kërkoni ndihmë inspektimit të punës: ai vendos si mund të veprojë ndaj punëdhënësit.
leaflet-topic-09-s3 = Mund të kërkoni para për dëmin që ju është bërë: vendos gjykatësi.
leaflet-topic-09-s4 = Edhe një komision i shtetit mund t’i ndihmojë me para disa viktima të dhunës: vendos komisioni.

leaflet-topic-10-title = Përkthyes
leaflet-topic-10-s1 = Na tregoni ose na thoni cilën gjuhë e kuptoni mirë.
leaflet-topic-10-s2 = Kur flisni me policinë ose me një gjykatës, mund të kërkoni përkthyes, dhe nuk paguani.
leaflet-topic-10-s3 = Mund të kërkoni përkthim falas të letrave të rëndësishme: policia ose prokurori vendos cilat.
leaflet-topic-10-s4 = Na tregoni nëse nuk e kuptoni përkthyesin ose keni frikë prej tij.

leaflet-topic-11-title = Një vend tjetër i Bashkimit Evropian
leaflet-topic-11-s1 = Ndoshta ka ndodhur në një vend tjetër të Bashkimit Evropian.
leaflet-topic-11-s2 = Mund t’i tregoni policisë këtu në Belgjikë.
leaflet-topic-11-s3 = Prokurori vendos nëse heton Belgjika apo nëse ankesa juaj shkon në vendin tjetër.

leaflet-topic-12-title = Nëse nuk sillemi mirë me ju
leaflet-topic-12-s1 = Mund të ankoheni për ne.
leaflet-topic-12-s2 = Comité P është organ i pavarur që shqyrton ankesat për policinë, dhe vendos çfarë bën me ankesën tuaj.
leaflet-topic-12-s3 = Për shërbime të tjera federale mund t’i shkruani Ombudsmanit federal.
leaflet-topic-12-s4 = Qendra ose një avokat mund t’ju ndihmojë për këtë.

leaflet-topic-13-title = Kujt t’i telefononi për çështjen tuaj
leaflet-topic-13-s1 = Nëpunësi mund t’ju japë një letër të vogël me numra telefoni dhe një kod.
leaflet-topic-13-s2 = Emri juaj nuk është në atë letër.
leaflet-topic-13-s3 = Nëse e kemi dërguar çështjen tuaj te një qendër, ajo qendër mund ta gjejë me kodin: telefononi { $centre } ose { $contact_point }.

leaflet-topic-14-title = Shpenzime dhe bisedë me tjetrin
leaflet-topic-14-s1 = Nëse duhet të udhëtoni për hetimin, pyesni nëse mund t’ju kthehen shpenzimet: vendos drejtësia.
leaflet-topic-14-s2 = Në Belgjikë, një ndërmjetës mund t’ju ndihmojë ju dhe njeriun që ju ka bërë keq të flisni.
leaflet-topic-14-s3 = Kjo bëhet vetëm nëse doni ju: ju vendosni.

leaflet-topic-15-title = Ndihmë pa folur me policinë
leaflet-topic-15-s1 = Nuk keni pse të jepni dëshmi sot.
leaflet-topic-15-s2 = Qendra mund t’ju ndihmojë edhe nëse nuk flisni me policinë.
leaflet-topic-15-s3 = Por për qëndrimin më të gjatë duhet të bashkëpunoni me drejtësinë: vendos prokurori.

leaflet-topic-16-title = Nëse jeni nën 18 vjeç
leaflet-topic-16-s1 = Na tregoni nëse jeni nën 18 vjeç, sepse për ju ka rregulla të veçanta.
leaflet-topic-16-s2 = Nëse prindërit nuk janë me ju, Shërbimi i Kujdestarisë mund t’ju caktojë një kujdestar: { $guardianship }.
leaflet-topic-16-s3 = Kujdestari është një i rritur që ju mbron dhe mund të kërkojë me ju një shtëpi të sigurt dhe një shkollë.
leaflet-topic-16-s4 = Një fëmijë i vetëm duhet të jetë në një shtëpi për fëmijë dhe jo në një qendër të mbyllur; nëse ka dyshim për moshën, vendos Shërbimi i Kujdestarisë.

leaflet-topic-17-title = Azil
leaflet-topic-17-s1 = Nëse keni frikë të ktheheni në vendin tuaj, mund të kërkoni edhe azil.
leaflet-topic-17-s2 = Këtë mund të na e thoni neve ose Zyrës për të Huajt.
leaflet-topic-17-s3 = Nuk keni pse të zgjidhni sot: një avokat ose qendra mund t’ju shpjegojë çfarë do të thotë secila zgjedhje.
leaflet-topic-17-s4 = Zyra për të Huajt shikon nëse Belgjika e shqyrton kërkesën tuaj, dhe pastaj vendos Komisari i Përgjithshëm për Refugjatët.

leaflet-topic-18-title = Të njoftoni pa emrin tuaj
leaflet-topic-18-s1 = Mund t’i telefononi { $contact_point } ose një qendre dhe, në fillim, të mos e thoni emrin.
leaflet-topic-18-s2 = Nëse doni të flisni me policinë pa emrin tuaj, kërkojeni këtë para se të filloni: vendosin policia dhe prokurori.
leaflet-topic-18-s3 = Një njoftim pa emër është provë e dobët dhe nuk jep dokumente qëndrimi as dëmshpërblim.
leaflet-topic-18-s4 = Nuk mund të premtojmë se askush nuk do ta mësojë kurrë emrin tuaj: prokurori ose gjykatësi mund të vendosë ta fshehë.

leaflet-topic-19-title = Mund të thoni jo
leaflet-topic-19-s1 = Mund t’i thoni jo kësaj ndihme, dhe nuk keni pse të tregoni arsyen.
leaflet-topic-19-s2 = Mund të ndërroni mendje dhe të telefononi më vonë: { $centre } ose { $contact_point }.
leaflet-topic-19-s3 = Nëse jeni në rrezik, telefononi { $emergency }.

leaflet-topic-20-title = Çfarë nuk mund të premtojmë
leaflet-topic-20-s1 = Policia duhet të njoftojë Zyrën për të Huajt se këtu është një njeri pa dokumente qëndrimi.
leaflet-topic-20-s2 = Nuk mund të premtojmë se do të merrni dokumente, se mund të qëndroni ose se do të mbeteni i lirë.
leaflet-topic-20-s3 = Zyra për të Huajt vendos nëse duhet të ikni dhe nëse ju mbajnë në një qendër të mbyllur.
leaflet-topic-20-s4 = Prokurori vendos nëse ju konsideron viktimë dhe nëse dikush ndiqet penalisht.

leaflet-topic-21-title = Nga çfarë kanë frikë shumë njerëz
leaflet-topic-21-s1 = Një vend tjetër: nëse kërkoni azil, Zyra për të Huajt shikon cili vend evropian merret me të, dhe ajo vendos.
leaflet-topic-21-s2 = Nuk mund të premtojmë se nuk ju dërgojnë në atë vend; një avokat ose qendra mund t’ju shpjegojë çfarë vlen për ju.
leaflet-topic-21-s3 = Gjurmët e gishtave: policia ose Zyra për të Huajt mund t’i marrë; nuk mund të premtojmë çfarë ndodh me to.
leaflet-topic-21-s4 = Familja juaj: na tregoni neve ose qendrës nëse dikush e kërcënon; policia dhe prokurori vendosin çfarë është e mundur, dhe në një vend tjetër mund të bëjnë më pak.
leaflet-topic-21-s5 = Paratë: nëse dikush tjetër i mban paratë për udhëtimin tuaj, nuk mund të premtojmë se do t’i merrni prapa.
leaflet-topic-21-s6 = Para se të paguani më shumë, mund të flisni me qendrën ose me një avokat.
leaflet-topic-21-s7 = Njerëzit që ju sollën: nuk u tregojmë çfarë thoni, por ata mund ta shohin ose ta marrin me mend se flisni me ne.
leaflet-topic-21-s8 = Nëse ka gjyq, prokurori ose gjykatësi vendos çfarë mund të lexojnë ata.
leaflet-topic-21-s9 = Qendra ose një avokat mund t’u përgjigjet pyetjeve tuaja për të gjitha këto: { $centre }.
