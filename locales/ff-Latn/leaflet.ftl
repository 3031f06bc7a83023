## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Ballal e hakkeeji maa
leaflet-short-01 = Ko min polis walla yuurnitotooɓe; min mbaawi kadi wallude ma.
leaflet-short-02 = Ɗaɓɓude ballal wonaa bonannde.
leaflet-short-03 = Woɓɓe ina mbaawnee gollaade, yeeyde ɓalli mum en, yelaade walla wujjude ngam woɗɓe.
leaflet-short-04 = Woɓɓe ina ngaddee ɗoo e nder musiiba maayde.
leaflet-short-05 = Hay si a jaɓiino, aɗa waawi ɗaɓɓude ballal.
leaflet-short-06 = Santar keeriiɗo ina waawi wallude tawa a yoɓataa: koɗorde, doktoor, awokaa.
leaflet-short-07 = Santar oo ina waawi ɗaɓɓande ma kaayit: balɗe 45 ngam miijaade.
leaflet-short-08 = Ko Biro Hoɓɓe fellitata; si aɗa jogii oo kaayit, ko ɓuri heewde ɓe njaltintaa ma e leydi ndii e oon sahaa.
leaflet-short-09 = Ngam ɓeydude hoɗde ɗoo, seer e ɓeen yimɓe, jaɓ ballal santar oo, gollondir e porkirer oo.
leaflet-short-10 = Kabaaru kala ina waawi nafde; ko porkirer oo fellitata.
leaflet-short-11 = Aɗa waawi ɗaɓɓude pirtoowo tawa a yoɓataa.
leaflet-short-12 = Santar oo ina waawi wallude hay si a haalanaani polis hay huunde.
leaflet-short-13 = Si a yonaani duuɓi 18, Biro Halfinaaɓe Sukaaɓe ina waawi toɗɗanaade ma kalfinaaɗo.
leaflet-short-14 = Aɗa waawi salaade, nodda caggal ɗuum: { $centre } walla { $contact_point }.
leaflet-short-15 = Si aɗa e nder musiiba, noddu { $emergency }.
leaflet-short-16 = Ina waɗɗii polis habrude Biro Hoɓɓe yimɓe ɓe ngalaa kaayitaaji koɗki.
leaflet-short-17 = Min mbaawaa fodande ma kaayitaaji: ko porkirer oo e Biro Hoɓɓe pellitata.

leaflet-topic-01-title = Ko min homɓe
leaflet-topic-01-s1 = Min iwi ko e polis walla e biro yuurnitotooɗo.
leaflet-topic-01-s2 = Golle amen ko kadi wallude yimɓe wonɓe e nder musiiba.
leaflet-topic-01-s3 = Ɗaɓɓude ballal wonaa bonannde.
leaflet-topic-01-s4 = Si neɗɗo waawniino ma luulndaade sariya, haalan ɗum awokaa: ko ñaawoowo fellitata mbele sariya ina reena ma e jukkungo.

leaflet-topic-02-title = Ko ɗum haalata
leaflet-topic-02-s1 = Yimɓe woɓɓe ina keɓira kaalis e woɗɓe: e golle tiiɗɗe, e yeeyde ɓandu, e yelaade, e bonanndeeji walla e tergal ɓandu.
leaflet-topic-02-s2 = Yeru, ɓe njogii njoɓdi maa walla kaayitaaji maa, ɓe accataa ma yahde, walla ɓe mbiya ñamaande heewnde ina e hoore maa.
leaflet-topic-02-s3 = Woɓɓe ina taccinee keerol leydi e mbaadi waawndi addude maayde, yeru e nder kamiyoŋ ɓuuɓnoowo walla laana tokoosa.
leaflet-topic-02-s4 = Hay si a jaɓiino e fuɗɗoode, aɗa waawi wonde tooñaaɗo: ko porkirer oo fellitata.

leaflet-topic-03-title = Ballal ngal yoɓetaake
leaflet-topic-03-s1 = E leydi Beljik, santaruuji tati keertiiɗi ina mballa yimɓe wonɓe e ngonkaaji ɗii.
leaflet-topic-03-s2 = Santar ina waawi wallude ma heɓde nokku kisal, doktoor, psikolog e awokaa.
leaflet-topic-03-s3 = A yoɓataa santar oo sabu ballal mum.
leaflet-topic-03-s4 = Santar oo haaldat e maa tawo, fellita ballal ngal waawi rokkude: { $centre }.

leaflet-topic-04-title = Sahaa ngam miijaade
leaflet-topic-04-s1 = Waɗɗaaki ma fellitde hannde.
leaflet-topic-04-s2 = Si a alaa kaayitaaji koɗki, tee santar ina wallita ma, santar oo ina waawi ɗaɓɓude to Biro Hoɓɓe kaayit balɗe 45.
leaflet-topic-04-s3 = Ko Biro Hoɓɓe fellitata mbele ina rokka oo kaayit.
leaflet-topic-04-s4 = Si aɗa jogii oo kaayit, ko ɓuri heewde Biro Hoɓɓe yaltintaa ma e leydi Beljik e nder ɗee balɗe 45.

leaflet-topic-05-title = Ɓeydude hoɗde ɗoo
leaflet-topic-05-s1 = Sarɗiiji tati ina ngoodi ngam ɓeydude hoɗde ɗoo.
leaflet-topic-05-s2 = A jokkondirtaa kadi e yimɓe naftoriiɓe ma ɓee, santar ina wallita ma, aɗa gollondira e ardiiɓe ñaawoore.
leaflet-topic-05-s3 = Aɗa waawi gollondirde e maɓɓe rewrude e wullitaango, e seedantaagal walla e kabaaru kala nafoowo.
leaflet-topic-05-s4 = Ko santar tan waawi ɗaɓɓude kii koɗki; ko porkirer oo fellitata mbele aɗa timmini sarɗiiji ɗii, tee ko Biro Hoɓɓe rokkata kaayit oo.

leaflet-topic-06-title = Wullitaade
leaflet-topic-06-s1 = Aɗa waawi haalande polis walla yuurnitotooɗo ko waɗi e maa.
leaflet-topic-06-s2 = Ɓe mbinndat ɗum, tee aɗa waawi ɗaɓɓude kopi.
leaflet-topic-06-s3 = Ko porkirer oo ardii losko ngoo ngam ñaawoore, tee ko kanko fellitata ko aroyta caggal ɗuum.
leaflet-topic-06-s4 = Santar oo ina waawi faamnude ma ɗum, ina waawi kadi yahdude e maa.

leaflet-topic-07-title = Ndeenka
leaflet-topic-07-s1 = Haalan min si aɗa huli, ngam hoore maa walla ɓesngu maa, ɗoo walla e leydi woɗndi.
leaflet-topic-07-s2 = Ko polis e porkirer oo pellitata ndeenka waawka heɓeede.
leaflet-topic-07-s3 = Aɗa waawi ɗaɓɓude wata a hawru e neɗɗo mo kulɗaa: ko porkirer oo walla ñaawoowo oo fellitata.

leaflet-topic-08-title = Awokaa
leaflet-topic-08-s1 = Aɗa waawi ɗaɓɓude haaldude e awokaa.
leaflet-topic-08-s2 = Si kaalis maa famɗii, ko biro ballal sariya fellitata mbele aɗa heɓa awokaa tawa a yoɓataa.
leaflet-topic-08-s3 = Santar oo ina waawi wallude ma yiytude awokaa.

leaflet-topic-09-title = Kaalis mo potɗaa yoɓeede
leaflet-topic-09-s1 = Si a golliima, sariya wiyi ina waɗɗii yoɓde ma, hay si a alaa kaayitaaji koɗki.
leaflet-topic-09-s2 = Aɗa waawi ɗaɓɓude ballal to biro yuurnitotooɗo golle: ko kañum fellitata ko waawi waɗde e gollinoowo oo.
leaflet-topic-09-s3 = Aɗa waawi ɗaɓɓude kaalis sabu ko boni e maa koo: ko ñaawoowo fellitata.
leaflet-topic-09-s4 = Komisiyoŋ laamu ina waawi kadi wallirde kaalis woɓɓe e yimɓe tooñiraaɓe doole: ko komisiyoŋ oo fellitata.

leaflet-topic-10-title = Pirtoowo
leaflet-topic-10-s1 = Haalan min walla hollu min ɗemngal ngal paamɗaa no moƴƴi.
leaflet-topic-10-s2 = Si aɗa haalda e polis walla e ñaawoowo, aɗa waawi ɗaɓɓude pirtoowo, tee a yoɓataa.
leaflet-topic-10-s3 = Aɗa waawi ɗaɓɓude yo kaayitaaji teeŋtuɗi pirte tawa a yoɓataa: ko polis walla porkirer oo fellitata hol ɗi.
leaflet-topic-10-s4 = Haalan min si a faamataa pirtoowo oo walla si aɗa huli mo.

leaflet-topic-11-title = Leydi woɗndi e Dental Orop
leaflet-topic-11-s1 = Ina gasa tawa ɗum waɗi ko e leydi woɗndi e Dental Orop.
leaflet-topic-11-s2 = Aɗa waawi haalande ɗum polis ɗoo e leydi Beljik.
leaflet-topic-11-s3 = Ko porkirer oo fellitata mbele ko Beljik waɗata losko ngoo, walla wullitaango maa yahat ko to leydi woɗndi ndii.

leaflet-topic-12-title = Si min ngaɗaani e maa ko moƴƴi
leaflet-topic-12-s1 = Aɗa waawi wullitaade sabu amen.
leaflet-topic-12-s2 = Comité P ko fedde jeynde hoore mum, yuurnitotoonde wullitaali dow polis, tee ko kayre fellitata ko waɗata e wullitaango maa.
leaflet-topic-12-s3 = Ngam birooji federaal goɗɗi, aɗa waawi winndande Ombudsman federaal, keɓoowo wullitaali.
leaflet-topic-12-s4 = Santar oo walla awokaa ina waawi wallude ma e ɗuum.

leaflet-topic-13-title = Mo noddataa sabu dosiye maa
leaflet-topic-13-s1 = Golloowo laamu oo ina waawi rokkude ma kaayit tokooso mo limooje telefoŋ e kod.
leaflet-topic-13-s2 = Innde maa alaa e oon kaayit.
leaflet-topic-13-s3 = So min neldii dosiye maa to santar gooto, oon santar ina waawi yiytude ɗum e kod oo: noddu { $centre } walla { $contact_point }.

leaflet-topic-14-title = Kaalis mo njoɓɗaa, e haaldude e oya neɗɗo
leaflet-topic-14-s1 = Si ina waɗɗii ma ɗannaade sabu losko ngoo, naamno mbele aɗa waawi ruttineede kaalis mo njoɓɗaa: ko ardiiɓe ñaawoore pellitata.
leaflet-topic-14-s2 = E leydi Beljik, moƴƴinoowo hakkunde ina waawi wallude ma, aan e neɗɗo tooñɗo ma oo, haaldude.
leaflet-topic-14-s3 = Ɗum waɗata tan ko si aɗa yiɗi: ko aan fellitata.

leaflet-topic-15-title = Ballal tawa a haaldaani e polis
leaflet-topic-15-s1 = Waɗɗaaki ma rokkude seedantaagal hannde.
leaflet-topic-15-s2 = Santar oo ina waawi wallude ma hay si a haaldataa e polis.
leaflet-topic-15-s3 = Kono ngam ɓeydude hoɗde ɗoo, ina waɗɗii ma gollondirde e ardiiɓe ñaawoore: ko porkirer oo fellitata.

leaflet-topic-16-title = Si a yonaani duuɓi 18
leaflet-topic-16-s1 = Haalan min si a yonaani duuɓi 18, sabu kuule keeriiɗe ina ngoodi ngam maa.
leaflet-topic-16-s2 = Si jibnaaɓe maa ngonndaani e maa, Biro Halfinaaɓe Sukaaɓe ina waawi toɗɗanaade ma kalfinaaɗo: { $guardianship }.
leaflet-topic-16-s3 = Kalfinaaɗo ko mawɗo daraniiɗo ma, tee ina waawi yiylodaade e maa galle kisal e ekkol.
leaflet-topic-16-s4 = Suka gonɗo kañum tan ina foti wonde e galle sukaaɓe, wonaa e santar uddiiɗo; si sikke ina woodi e duuɓi maa, ko Biro Halfinaaɓe Sukaaɓe fellitata.

leaflet-topic-17-title = Moolaare
leaflet-topic-17-s1 = Si aɗa huli ruttaade e leydi maa, aɗa waawi kadi ɗaɓɓude moolaare.
leaflet-topic-17-s2 = Aɗa waawi haalande ɗum min walla haalande ɗum Biro Hoɓɓe.
leaflet-topic-17-s3 = Waɗɗaaki ma suɓaade hannde: awokaa walla santar oo ina waawi faamnude ma ko suɓngo kala firti.
leaflet-topic-17-s4 = Biro Hoɓɓe ƴeewat mbele ko Beljik toppitotoo ɗaɓɓaande maa, caggal ɗuum ko Komiseer Mawɗo toppitiiɗo moolotooɓe fellitata.

leaflet-topic-18-title = Haalde ko waɗi tawa a haalaani innde maa
leaflet-topic-18-s1 = Aɗa waawi noddude { $contact_point } walla santar, tawa e fuɗɗoode a haalaani innde maa.
leaflet-topic-18-s2 = Si aɗa yiɗi haaldude e polis tawa a haalaani innde maa, ɗaɓɓu ɗum hade maa fuɗɗaade: ko polis e porkirer oo pellitata.
leaflet-topic-18-s3 = Kabaaru mo alaa innde ko seedee mo tiiɗaani, tee addataa kaayitaaji koɗki, addataa njoɓdi bonannde.
leaflet-topic-18-s4 = Min mbaawaa fodande ma wonde hay gooto annditataa innde maa abada: porkirer oo walla ñaawoowo oo ina waawi fellitde suuɗde nde.

leaflet-topic-19-title = Aɗa waawi salaade
leaflet-topic-19-s1 = Aɗa waawi salaade ngal ballal, tee waɗɗaaki ma haalde ko saabii.
leaflet-topic-19-s2 = Aɗa waawi waylude miijo maa, nodda caggal ɗuum: { $centre } walla { $contact_point }.
leaflet-topic-19-s3 = Si aɗa e nder musiiba, noddu { $emergency }.

leaflet-topic-20-title = Ko min mbaawaa fodde
leaflet-topic-20-s1 = Ina waɗɗii polis habrude Biro Hoɓɓe wonde neɗɗo mo alaa kaayitaaji koɗki ina ɗoo.
leaflet-topic-20-s2 = Min mbaawaa fodande ma wonde a heɓat kaayitaaji, wonde aɗa waawi hoɗde ɗoo walla wonde a heddoto e ndimaagu.
leaflet-topic-20-s3 = Ko Biro Hoɓɓe fellitata mbele ina waɗɗii ma yaltude e leydi ndii, e mbele a jogete e santar uddiiɗo.
leaflet-topic-20-s4 = Ko porkirer oo fellitata mbele a hiisete tooñaaɗo, e mbele neɗɗo nawete yeeso ñaawirde.

leaflet-topic-21-title = Ko yimɓe heewɓe kulata
leaflet-topic-21-s1 = Leydi woɗndi: si a ɗaɓɓii moolaare, Biro Hoɓɓe ƴeewat hol leydi Orop toppitotoondi ɗum, tee ko kañum fellitata.
leaflet-topic-21-s2 = Min mbaawaa fodande ma wonde a neletaake e ndiin leydi; awokaa walla santar oo ina waawi faamnude ma ko fayti e maa.
leaflet-topic-21-s3 = Batte pedeeli: polis walla Biro Hoɓɓe ina waawi ƴettude ɗe; min mbaawaa fodande ma ko waɗata e majje.
leaflet-topic-21-s4 = Ɓesngu maa: haalan min walla haalan santar oo si neɗɗo ina hulɓina ɗum en; ko polis e porkirer oo pellitata ko gasata, tee e leydi woɗndi ko ɓe mbaawi waɗde ɓuri famɗude.
leaflet-topic-21-s5 = Kaalis: si neɗɗo goɗɗo ina jogii kaalis ɗanngal maa, min mbaawaa fodande ma wonde a heɓtat ɗum.
leaflet-topic-21-s6 = Hade maa yoɓde ko ɓeydii, aɗa waawi haaldude e santar oo walla e awokaa.
leaflet-topic-21-s7 = Yimɓe addunooɓe ma ɓee: min kaalantaa ɓe ko kaalataa, kono ina gasa ɓe nji’a walla ɓe cikka wonde aɗa haalda e amen.
leaflet-topic-21-s8 = Si ñaawoore waɗii, ko porkirer oo walla ñaawoowo oo fellitata ko ɓe mbaawi jangude.
leaflet-topic-21-s9 = Santar oo walla awokaa ina waawi jaabaade naamne maa e ko fayti e ɗum fof: { $centre }.
