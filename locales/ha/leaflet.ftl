## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Taimako da haƙƙoƙinku
leaflet-short-01 = Mu ’yan sanda ne ko jami’an dubawa; muna kuma iya taimaka muku.
leaflet-short-02 = Neman taimako ba laifi ba ne.
leaflet-short-03 = Ana tilasta wa wasu yin aiki, jima’i don kuɗi, bara ko sata domin amfanin wasu.
leaflet-short-04 = Ana kawo wasu nan cikin haɗarin mutuwa.
leaflet-short-05 = Ko da kun yarda, kuna iya neman taimako.
leaflet-short-06 = Cibiya ta musamman tana iya taimakawa kyauta: wurin kwana, likita, lauya.
leaflet-short-07 = Cibiyar tana iya nema muku takarda: kwana 45 na yin tunani.
leaflet-short-08 = Ofishin Shige da Fice ne yake yanke shawara; idan kuna da wannan takarda, yawanci ba ya fitar da ku daga ƙasar a wannan lokaci.
leaflet-short-09 = Don ku ƙara zama, ku rabu da mutanen nan, ku karɓi taimakon cibiyar, ku ba mai gabatar da ƙara haɗin kai.
leaflet-short-10 = Kowane bayani yana iya yin amfani; mai gabatar da ƙara ne yake yanke shawara.
leaflet-short-11 = Kuna iya neman tafinta kyauta.
leaflet-short-12 = Cibiyar tana iya taimakawa ko da ba ku gaya wa ’yan sanda komai ba.
leaflet-short-13 = Idan shekarunku ba su kai 18 ba, Ofishin Masu Kula da Yara yana iya naɗa muku mai kula.
leaflet-short-14 = Kuna iya cewa a’a, ku kira daga baya: { $centre } ko { $contact_point }.
leaflet-short-15 = Idan akwai haɗari, ku kira { $emergency }.
leaflet-short-16 = Dole ’yan sanda su sanar da Ofishin Shige da Fice game da mutanen da ba su da takardun zama.
leaflet-short-17 = Ba za mu iya alƙawarin takardu ba: mai gabatar da ƙara da Ofishin Shige da Fice ne suke yanke shawara.

leaflet-topic-01-title = Ko mu su wane ne
leaflet-topic-01-s1 = Mun fito ne daga ’yan sanda ko daga hukumar dubawa.
leaflet-topic-01-s2 = Aikinmu har da taimaka wa mutanen da suke cikin haɗari.
leaflet-topic-01-s3 = Neman taimako ba laifi ba ne.
leaflet-topic-01-s4 = Idan wani ya sa kuka karya doka, ku gaya wa lauya: alƙali ne yake yanke shawara ko doka ta kare ku daga hukunci.

leaflet-topic-02-title = Abin da wannan yake magana a kai
leaflet-topic-02-s1 = Wasu mutane suna samun kuɗi daga wasu: daga aiki mai wuya, jima’i, bara, aikata laifi ko wani ɓangaren jiki.
leaflet-topic-02-s2 = Misali, suna riƙe albashinku ko takardunku, ba sa barin ku ku tafi, ko suna cewa suna bin ku bashi mai yawa.
leaflet-topic-02-s3 = Ana tsallaka iyaka da wasu mutane ta hanyar da take saka rayuwarsu cikin haɗari, misali cikin babbar mota mai sanyaya kaya ko ƙaramin jirgin ruwa.
leaflet-topic-02-s4 = Ko da kun yarda da farko, kuna iya kasancewa waɗanda aka zalunta: mai gabatar da ƙara ne yake yanke shawara.

leaflet-topic-03-title = Taimako kyauta
leaflet-topic-03-s1 = A ƙasar Beljiyam, cibiyoyi uku na musamman suna taimaka wa mutanen da suke cikin irin wannan hali.
leaflet-topic-03-s2 = Cibiya tana iya taimaka muku ku samu wuri mai aminci, likita, mai ba da shawara kan damuwar zuciya da lauya.
leaflet-topic-03-s3 = Ba kwa biyan cibiyar kuɗi saboda taimakonta.
leaflet-topic-03-s4 = Cibiyar tana fara magana da ku, sannan ta yanke shawarar taimakon da za ta iya bayarwa: { $centre }.

leaflet-topic-04-title = Lokacin yin tunani
leaflet-topic-04-s1 = Ba dole ba ne ku yanke shawara yau.
leaflet-topic-04-s2 = Idan ba ku da takardun zama kuma wata cibiya tana tallafa muku, cibiyar tana iya neman takarda ta kwana 45 daga Ofishin Shige da Fice.
leaflet-topic-04-s3 = Ofishin Shige da Fice ne yake yanke shawara ko zai ba da wannan takarda.
leaflet-topic-04-s4 = Idan kuna da wannan takarda, yawanci Ofishin Shige da Fice ba ya fitar da ku daga Beljiyam a cikin waɗannan kwanaki 45.

leaflet-topic-05-title = Ƙara zama a nan
leaflet-topic-05-s1 = Akwai sharuɗa uku na ƙara zama.
leaflet-topic-05-s2 = Ba ku da sauran hulɗa da mutanen da suka yi amfani da ku, wata cibiya tana tallafa muku, kuma kuna ba hukumomin shari’a haɗin kai.
leaflet-topic-05-s3 = Kuna iya ba da haɗin kai ta hanyar kai ƙara, ba da jawabi ko kowane bayani mai amfani.
leaflet-topic-05-s4 = Cibiya ce kaɗai take iya neman wannan zama; mai gabatar da ƙara ne yake yanke shawara ko kun cika sharuɗa, sannan Ofishin Shige da Fice yake ba da takardar.

leaflet-topic-06-title = Kai ƙara
leaflet-topic-06-s1 = Kuna iya gaya wa ’yan sanda ko jami’in dubawa abin da ya same ku.
leaflet-topic-06-s2 = Suna rubuta shi, kuma kuna iya neman kwafi.
leaflet-topic-06-s3 = Mai gabatar da ƙara ne yake jagorantar bincike a madadin hukumomin shari’a, kuma shi ne yake yanke shawarar abin da zai biyo baya.
leaflet-topic-06-s4 = Cibiyar tana iya yi muku bayanin wannan, kuma tana iya zuwa tare da ku.

leaflet-topic-07-title = Kariya
leaflet-topic-07-s1 = Ku gaya mana idan kuna jin tsoro, don kanku ko don iyalinku, a nan ko a wata ƙasa.
leaflet-topic-07-s2 = ’Yan sanda da mai gabatar da ƙara ne suke yanke shawara kan irin kariyar da za ta yiwu.
leaflet-topic-07-s3 = Kuna iya roƙon kada ku haɗu da mutumin da kuke tsoro: mai gabatar da ƙara ko alƙali ne yake yanke shawara.

leaflet-topic-08-title = Lauya
leaflet-topic-08-s1 = Kuna iya neman yin magana da lauya.
leaflet-topic-08-s2 = Idan kuɗinku kaɗan ne, ofishin taimakon shari’a ne yake yanke shawara ko za ku samu lauya kyauta.
leaflet-topic-08-s3 = Cibiyar tana iya taimaka muku ku samu lauya.

leaflet-topic-09-title = Kuɗin da kuke bi
leaflet-topic-09-s1 = Idan kun yi aiki, doka ta ce dole a biya ku, ko da ba ku da takardun zama.
leaflet-topic-09-s2 = Kuna iya neman taimako daga hukumar duba harkokin aiki: ita ce take yanke shawarar abin da za ta iya yi wa mai ɗaukar aiki.
leaflet-topic-09-s3 = Kuna iya neman kuɗi saboda cutarwar da aka yi muku: alƙali ne yake yanke shawara.
leaflet-topic-09-s4 = Wani kwamitin gwamnati ma yana iya taimaka wa wasu da aka zalunta da ƙarfi da kuɗi: kwamitin ne yake yanke shawara.

leaflet-topic-10-title = Tafinta
leaflet-topic-10-s1 = Ku gaya mana ko ku nuna mana harshen da kuke fahimta sosai.
leaflet-topic-10-s2 = Idan kuna magana da ’yan sanda ko da alƙali, kuna iya neman tafinta, kuma ba za ku biya ba.
leaflet-topic-10-s3 = Kuna iya neman a fassara muku muhimman takardu kyauta: ’yan sanda ko mai gabatar da ƙara ne suke yanke shawarar waɗanne.
leaflet-topic-10-s4 = Ku gaya mana idan ba ku fahimtar tafinta ko idan kuna tsoron tafinta.

leaflet-topic-11-title = Wata ƙasa ta Tarayyar Turai
leaflet-topic-11-s1 = Wataƙila ya faru ne a wata ƙasa ta Tarayyar Turai.
leaflet-topic-11-s2 = Kuna iya gaya wa ’yan sanda a nan Beljiyam.
leaflet-topic-11-s3 = Mai gabatar da ƙara ne yake yanke shawara ko Beljiyam za ta yi bincike ko kuwa ƙarar da kuka kai za ta tafi ɗaya ƙasar.

leaflet-topic-12-title = Idan ba mu yi muku da kyau ba
leaflet-topic-12-s1 = Kuna iya yin ƙorafi a kanmu.
leaflet-topic-12-s2 = Comité P hukuma ce mai zaman kanta da take duba ƙorafi a kan ’yan sanda, kuma ita ce take yanke shawarar abin da za ta yi da ƙorafinku.
leaflet-topic-12-s3 = Game da sauran hukumomin tarayya, kuna iya rubuta wa jami’in tarayya mai karɓar ƙorafi (Ombudsman).
leaflet-topic-12-s4 = Cibiyar ko lauya yana iya taimaka muku da wannan.

leaflet-topic-13-title = Wanda za ku kira game da batunku
leaflet-topic-13-s1 = Jami’in yana iya ba ku ƙaramar takarda mai lambobin waya da wata lamba ta musamman.
leaflet-topic-13-s2 = Babu sunanku a kan takardar nan.
leaflet-topic-13-s3 = Idan mun aika da batunku zuwa wata cibiya, wannan cibiyar tana iya gano shi da lambar ta musamman: ku kira { $centre } ko { $contact_point }.

leaflet-topic-14-title = Kuɗin da kuka kashe, da magana da ɗayan
leaflet-topic-14-s1 = Idan dole ku yi tafiya saboda bincike, ku tambaya ko za a iya mayar muku da kuɗin da kuka kashe: hukumomin shari’a ne suke yanke shawara.
leaflet-topic-14-s2 = A Beljiyam, mai sulhu yana iya taimaka muku ku yi magana da mutumin da ya cutar da ku.
leaflet-topic-14-s3 = Ana yin wannan ne kawai idan kuna so: ku ne kuke yanke shawara.

leaflet-topic-15-title = Taimako ba tare da magana da ’yan sanda ba
leaflet-topic-15-s1 = Ba dole ba ne ku ba da jawabi yau.
leaflet-topic-15-s2 = Cibiyar tana iya taimaka muku ko da ba ku yi magana da ’yan sanda ba.
leaflet-topic-15-s3 = Amma don ƙarin zaman, dole ku ba hukumomin shari’a haɗin kai: mai gabatar da ƙara ne yake yanke shawara.

leaflet-topic-16-title = Idan shekarunku ba su kai 18 ba
leaflet-topic-16-s1 = Ku gaya mana idan shekarunku ba su kai 18 ba, domin akwai dokoki na musamman dominku.
leaflet-topic-16-s2 = Idan iyayenku ba sa tare da ku, Ofishin Masu Kula da Yara yana iya naɗa muku mai kula: { $guardianship }.
leaflet-topic-16-s3 = Mai kula babban mutum ne da yake kare ku, kuma yana iya neman gida mai aminci da makaranta tare da ku.
leaflet-topic-16-s4 = Ya kamata yaron da yake shi kaɗai ya kasance a gidan yara, ba a cibiyar tsarewa ba; idan akwai shakka game da shekarunku, Ofishin Masu Kula da Yara ne yake yanke shawara.

leaflet-topic-17-title = Neman mafaka
leaflet-topic-17-s1 = Idan kuna tsoron komawa ƙasarku, kuna kuma iya neman mafaka.
leaflet-topic-17-s2 = Kuna iya gaya mana wannan, ko ku gaya wa Ofishin Shige da Fice.
leaflet-topic-17-s3 = Ba dole ba ne ku zaɓa yau: lauya ko cibiyar yana iya bayyana muku ma’anar kowane zaɓi.
leaflet-topic-17-s4 = Ofishin Shige da Fice yana duba ko Beljiyam ce za ta kula da buƙatarku, sannan Babban Kwamishina na ’Yan Gudun Hijira ne yake yanke shawara.

leaflet-topic-18-title = Ba da labari ba tare da sunanku ba
leaflet-topic-18-s1 = Kuna iya kiran { $contact_point } ko wata cibiya, kuma da farko ba sai kun faɗi sunanku ba.
leaflet-topic-18-s2 = Idan kuna so ku yi magana da ’yan sanda ba tare da sunanku ba, ku nemi haka kafin ku fara: ’yan sanda da mai gabatar da ƙara ne suke yanke shawara.
leaflet-topic-18-s3 = Labarin da babu suna hujja ce mai rauni, kuma ba ya kawo takardun zama ko diyya.
leaflet-topic-18-s4 = Ba za mu iya alƙawarin cewa ba wanda zai taɓa sanin sunanku ba: mai gabatar da ƙara ko alƙali yana iya yanke shawarar ɓoye shi.

leaflet-topic-19-title = Kuna iya cewa a’a
leaflet-topic-19-s1 = Kuna iya cewa a’a ga wannan taimako, kuma ba dole ba ne ku faɗi dalili.
leaflet-topic-19-s2 = Kuna iya canza ra’ayi, ku kira daga baya: { $centre } ko { $contact_point }.
leaflet-topic-19-s3 = Idan kuna cikin haɗari, ku kira { $emergency }.

leaflet-topic-20-title = Abin da ba za mu iya alƙawari ba
leaflet-topic-20-s1 = Dole ’yan sanda su sanar da Ofishin Shige da Fice cewa akwai mutum a nan da ba shi da takardun zama.
leaflet-topic-20-s2 = Ba za mu iya alƙawarin cewa za ku samu takardu ba, ko cewa za ku iya zama, ko cewa ba za a tsare ku ba.
leaflet-topic-20-s3 = Ofishin Shige da Fice ne yake yanke shawara ko dole ku tafi, da kuma ko za a riƙe ku a cibiyar tsarewa.
leaflet-topic-20-s4 = Mai gabatar da ƙara ne yake yanke shawara ko za a ɗauke ku a matsayin waɗanda aka zalunta, da kuma ko za a kai wani kotu.

leaflet-topic-21-title = Abin da mutane da yawa suke tsoro
leaflet-topic-21-s1 = Wata ƙasa: idan kun nemi mafaka, Ofishin Shige da Fice yana duba wace ƙasar Turai ce za ta kula da ita, kuma shi ne yake yanke shawara.
leaflet-topic-21-s2 = Ba za mu iya alƙawarin cewa ba za a tura ku zuwa ƙasar nan ba; lauya ko cibiyar yana iya bayyana abin da ya shafe ku.
leaflet-topic-21-s3 = Hoton yatsu: ’yan sanda ko Ofishin Shige da Fice suna iya ɗauka; ba za mu iya alƙawarin abin da zai faru da shi ba.
leaflet-topic-21-s4 = Iyalinku: ku gaya mana ko ku gaya wa cibiyar idan wani yana yi musu barazana; ’yan sanda da mai gabatar da ƙara ne suke yanke shawarar abin da zai yiwu, kuma a wata ƙasa abin da za su iya yi ya ragu.
leaflet-topic-21-s5 = Kuɗi: idan wani yana riƙe da kuɗin tafiyarku, ba za mu iya alƙawarin cewa za ku same su ba.
leaflet-topic-21-s6 = Kafin ku ƙara biyan wani abu, kuna iya magana da cibiyar ko da lauya.
leaflet-topic-21-s7 = Mutanen da suka kawo ku: ba ma gaya musu abin da kuke faɗa, amma suna iya gani ko su yi zaton cewa kuna magana da mu.
leaflet-topic-21-s8 = Idan aka yi shari’a a kotu, mai gabatar da ƙara ko alƙali ne yake yanke shawarar abin da za su iya karantawa.
leaflet-topic-21-s9 = Cibiyar ko lauya yana iya amsa tambayoyinku game da duk wannan: { $centre }.
