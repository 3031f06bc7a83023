## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Pomoć i vaša prava
leaflet-short-01 = Mi smo iz policije ili inspekcije; možemo i da vam pomognemo.
leaflet-short-02 = Tražiti pomoć nije krivično delo.
leaflet-short-03 = Neki ljudi moraju za druge da rade, prodaju seks, prose ili kradu.
leaflet-short-04 = Neke ljude dovoze ovamo uz opasnost po život.
leaflet-short-05 = Čak i ako ste pristali, možete da tražite pomoć.
leaflet-short-06 = Poseban centar može besplatno da pomogne: smeštaj, lekar, advokat.
leaflet-short-07 = Centar može da traži dokument za vas: 45 dana za razmišljanje.
leaflet-short-08 = Kancelarija za strance odlučuje; s tim dokumentom vas za to vreme obično ne šalje iz zemlje.
leaflet-short-09 = Da ostanete duže: udaljite se od tih ljudi, prihvatite pomoć centra i sarađujte s tužiocem.
leaflet-short-10 = Svaka informacija može da vredi; tužilac odlučuje.
leaflet-short-11 = Možete da tražite besplatnog prevodioca.
leaflet-short-12 = Centar može da pomogne i ako policiji ništa ne kažete.
leaflet-short-13 = Ako imate manje od 18 godina, Služba za starateljstvo može da vam odredi staratelja.
leaflet-short-14 = Možete da kažete ne i da pozovete kasnije: { $centre } ili { $contact_point }.
leaflet-short-15 = U opasnosti pozovite { $emergency }.
leaflet-short-16 = Policija mora da prijavi Kancelariji za strance osobe bez boravišnih papira.
leaflet-short-17 = Ne možemo da obećamo papire: odlučuju tužilac i Kancelarija za strance.

leaflet-topic-01-title = Ko smo mi
leaflet-topic-01-s1 = Mi smo iz policije ili iz inspekcijske službe.
leaflet-topic-01-s2 = Naš posao je i da pomognemo ljudima koji su u opasnosti.
leaflet-topic-01-s3 = Tražiti pomoć nije krivično delo.
leaflet-topic-01-s4 = Ako vas je neko naterao da prekršite zakon, recite to advokatu: sudija odlučuje da li vas zakon štiti od kazne.

leaflet-topic-02-title = O čemu se radi
leaflet-topic-02-s1 = Neki ljudi zarađuju na drugima: na teškom radu, seksu, prošnji, kriminalu ili delu tela.
leaflet-topic-02-s2 = Na primer, uzimaju vašu platu ili vaše papire, ne puštaju vas da odete ili kažu da im mnogo dugujete.
leaflet-topic-02-s3 = Neke ljude prevode preko granice uz opasnost po život, na primer u kamionu hladnjači ili u malom čamcu.
leaflet-topic-02-s4 = Čak i ako ste na početku pristali, možete biti žrtva: tužilac odlučuje.

leaflet-topic-03-title = Besplatna pomoć
leaflet-topic-03-s1 = U Belgiji tri posebna centra pomažu ljudima u takvim situacijama.
leaflet-topic-03-s2 = Centar može da vam pomogne oko sigurnog mesta, lekara, psihologa i advokata.
leaflet-topic-03-s3 = Pomoć centra ne plaćate.
leaflet-topic-03-s4 = Centar prvo razgovara s vama i odlučuje kakvu pomoć može da pruži: { $centre }.

leaflet-topic-04-title = Vreme za razmišljanje
leaflet-topic-04-s1 = Ne morate da odlučite danas.
leaflet-topic-04-s2 = Ako nemate boravišne papire, a neki centar vas podržava, on može da traži od Kancelarije za strance dokument na 45 dana.
leaflet-topic-04-s3 = Kancelarija za strance odlučuje da li će izdati taj dokument.
leaflet-topic-04-s4 = Ako imate taj dokument, Kancelarija za strance vas tih 45 dana obično ne udaljava iz Belgije.

leaflet-topic-05-title = Ostati duže
leaflet-topic-05-s1 = Postoje tri uslova za duži boravak.
leaflet-topic-05-s2 = Više nemate kontakt s ljudima koji su vas iskoristili, centar vas podržava i sarađujete s pravosuđem.
leaflet-topic-05-s3 = Možete da sarađujete žalbom, izjavom ili bilo kojom informacijom koja pomaže.
leaflet-topic-05-s4 = Samo centar može da traži ovaj boravak; tužilac odlučuje da li ispunjavate uslove, a Kancelarija za strance izdaje dokument.

leaflet-topic-06-title = Podneti žalbu
leaflet-topic-06-s1 = Možete da kažete policiji ili inspektoru šta vam se dogodilo.
leaflet-topic-06-s2 = Oni to zapisuju, a vi možete da tražite kopiju.
leaflet-topic-06-s3 = Tužilac vodi istragu i odlučuje šta se dalje dešava.
leaflet-topic-06-s4 = Centar može to da vam objasni i može da ide s vama.

leaflet-topic-07-title = Zaštita
leaflet-topic-07-s1 = Recite nam ako se bojite, za sebe ili za svoju porodicu, ovde ili u drugoj zemlji.
leaflet-topic-07-s2 = Policija i tužilac odlučuju koja zaštita je moguća.
leaflet-topic-07-s3 = Možete da tražite da ne sretnete osobu koje se bojite: odlučuje tužilac ili sudija.

leaflet-topic-08-title = Advokat
leaflet-topic-08-s1 = Možete da tražite razgovor s advokatom.
leaflet-topic-08-s2 = Ako imate malo novca, kancelarija za pravnu pomoć odlučuje da li dobijate besplatnog advokata.
leaflet-topic-08-s3 = Centar može da vam pomogne da nađete advokata.

leaflet-topic-09-title = Novac koji vam duguju
leaflet-topic-09-s1 = Ako ste radili, zakon kaže da moraju da vam plate, i kad nemate boravišne papire.
leaflet-topic-09-s2 = Možete da tražite pomoć od inspekcije rada: ona odlučuje kako može da postupi prema poslodavcu.
leaflet-topic-09-s3 = Možete da tražite novac za štetu koja vam je naneta: sudija odlučuje.
leaflet-topic-09-s4 = I jedna državna komisija može novcem da pomogne nekim žrtvama nasilja: komisija odlučuje.

leaflet-topic-10-title = Prevodilac
leaflet-topic-10-s1 = Recite nam ili pokažite koji jezik dobro razumete.
leaflet-topic-10-s2 = Kad razgovarate s policijom ili sa sudijom, možete da tražite prevodioca i ne plaćate.
leaflet-topic-10-s3 = Možete da tražite besplatan prevod važnih papira: policija ili tužilac odlučuje kojih.
leaflet-topic-10-s4 = Recite nam ako ne razumete prevodioca ili ga se bojite.

leaflet-topic-11-title = Druga zemlja Evropske unije
leaflet-topic-11-s1 = Možda se to dogodilo u drugoj zemlji Evropske unije.
leaflet-topic-11-s2 = To možete da kažete policiji ovde u Belgiji.
leaflet-topic-11-s3 = Tužilac odlučuje da li Belgija vodi istragu ili vaša žalba ide u tu drugu zemlju.

leaflet-topic-12-title = Ako ne postupamo dobro s vama
leaflet-topic-12-s1 = Možete da se žalite na nas.
leaflet-topic-12-s2 = Comité P je nezavisno telo koje ispituje žalbe na policiju i odlučuje šta će s vašom žalbom.
leaflet-topic-12-s3 = Za druge savezne službe možete da pišete saveznom ombudsmanu.
leaflet-topic-12-s4 = Centar ili advokat može da vam pomogne u tome.

leaflet-topic-13-title = Koga zvati u vezi s vašim slučajem
leaflet-topic-13-s1 = Službenik može da vam da mali papir s brojevima telefona i šifrom.
leaflet-topic-13-s2 = Vaše ime nije na tom papiru.
leaflet-topic-13-s3 = Ako smo vaš slučaj poslali nekom centru, taj centar može da ga nađe pomoću šifre: pozovite { $centre } ili { $contact_point }.

leaflet-topic-14-title = Troškovi i razgovor s drugom osobom
leaflet-topic-14-s1 = Ako zbog istrage morate da putujete, pitajte da li vam troškovi mogu biti vraćeni: pravosuđe odlučuje.
leaflet-topic-14-s2 = U Belgiji posrednik može da pomogne vama i osobi koja vam je nanela zlo da razgovarate.
leaflet-topic-14-s3 = To se dešava samo ako vi želite: vi odlučujete.

leaflet-topic-15-title = Pomoć bez razgovora s policijom
leaflet-topic-15-s1 = Ne morate danas da date izjavu.
leaflet-topic-15-s2 = Centar može da pomogne i ako ne razgovarate s policijom.
leaflet-topic-15-s3 = Ali za duži boravak morate da sarađujete s pravosuđem: tužilac odlučuje.

leaflet-topic-16-title = Ako imate manje od 18 godina
leaflet-topic-16-s1 = Recite nam ako imate manje od 18 godina, jer za vas važe posebna pravila.
leaflet-topic-16-s2 = Ako vaši roditelji nisu s vama, Služba za starateljstvo može da vam odredi staratelja: { $guardianship }.
leaflet-topic-16-s3 = Staratelj je odrasla osoba koja se zauzima za vas i može s vama da traži sigurnu kuću i školu.
leaflet-topic-16-s4 = Dete koje je samo treba da bude u domu za decu, a ne u zatvorenom centru; ako ima sumnje u vaše godine, odlučuje Služba za starateljstvo.

leaflet-topic-17-title = Azil
leaflet-topic-17-s1 = Ako se bojite da se vratite u svoju zemlju, možete da tražite i azil.
leaflet-topic-17-s2 = To možete da kažete nama ili Kancelariji za strance.
leaflet-topic-17-s3 = Ne morate da birate danas: advokat ili centar može da vam objasni šta znači svaki izbor.
leaflet-topic-17-s4 = Kancelarija za strance proverava da li Belgija razmatra vaš zahtev, a zatim odlučuje generalni komesar za izbeglice.

leaflet-topic-18-title = Prijaviti bez imena
leaflet-topic-18-s1 = Možete da pozovete { $contact_point } ili neki centar i da na početku ne kažete svoje ime.
leaflet-topic-18-s2 = Ako želite da razgovarate s policijom bez imena, tražite to pre nego što počnete: odlučuju policija i tužilac.
leaflet-topic-18-s3 = Prijava bez imena je slab dokaz i ne daje boravišne papire ni odštetu.
leaflet-topic-18-s4 = Ne možemo da obećamo da niko nikad neće saznati vaše ime: tužilac ili sudija može da odluči da ga sakrije.

leaflet-topic-19-title = Možete da kažete ne
leaflet-topic-19-s1 = Ovoj pomoći možete da kažete ne i ne morate da kažete zašto.
leaflet-topic-19-s2 = Možete da se predomislite i pozovete kasnije: { $centre } ili { $contact_point }.
leaflet-topic-19-s3 = Ako ste u opasnosti, pozovite { $emergency }.

leaflet-topic-20-title = Šta ne možemo da obećamo
leaflet-topic-20-s1 = Policija mora da prijavi Kancelariji za strance da je ovde osoba bez boravišnih papira.
leaflet-topic-20-s2 = Ne možemo da obećamo da ćete dobiti papire, da možete da ostanete ili da ćete ostati na slobodi.
leaflet-topic-20-s3 = Kancelarija za strance odlučuje da li morate da odete i da li vas drže u zatvorenom centru.
leaflet-topic-20-s4 = Tužilac odlučuje da li vas smatra žrtvom i da li se neko goni.

leaflet-topic-21-title = Čega se mnogi ljudi boje
leaflet-topic-21-s1 = Druga zemlja: ako tražite azil, Kancelarija za strance proverava koja evropska zemlja je za to nadležna, i ona odlučuje.
leaflet-topic-21-s2 = Ne možemo da obećamo da vas neće poslati u tu zemlju; advokat ili centar može da vam objasni šta za vas važi.
leaflet-topic-21-s3 = Otisci prstiju: policija ili Kancelarija za strance može da ih uzme; ne možemo da obećamo šta će biti s njima.
leaflet-topic-21-s4 = Vaša porodica: recite nama ili centru ako joj neko preti; policija i tužilac odlučuju šta je moguće, a u drugoj zemlji mogu manje da učine.
leaflet-topic-21-s5 = Novac: ako druga osoba drži novac za vaš put, ne možemo da obećamo da ćete ga dobiti nazad.
leaflet-topic-21-s6 = Pre nego što platite još, možete da razgovarate s centrom ili s advokatom.
leaflet-topic-21-s7 = Ljudi koji su vas doveli: ne govorimo im šta kažete, ali oni mogu da vide ili pogode da razgovarate s nama.
leaflet-topic-21-s8 = Ako bude suđenja, tužilac ili sudija odlučuje šta oni smeju da pročitaju.
leaflet-topic-21-s9 = Centar ili advokat može da odgovori na vaša pitanja o svemu ovome: { $centre }.
