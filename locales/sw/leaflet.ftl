## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Msaada na haki zako
leaflet-short-01 = Sisi ni polisi au wakaguzi; tunaweza pia kukusaidia.
leaflet-short-02 = Kuomba msaada si kosa la jinai.
leaflet-short-03 = Baadhi ya watu hulazimishwa kufanya kazi, kuuza ngono, kuombaomba au kuiba kwa ajili ya wengine.
leaflet-short-04 = Baadhi ya watu huletwa hapa katika hatari ya kufa.
leaflet-short-05 = Hata kama ulikubali, unaweza kuomba msaada.
leaflet-short-06 = Kituo maalumu kinaweza kusaidia bure: makazi, daktari, wakili.
leaflet-short-07 = Kituo kinaweza kukuombea hati: siku 45 za kufikiri.
leaflet-short-08 = Ofisi ya Wageni ndiyo inayoamua; ukiwa na hati hii, kwa kawaida haikuondoi wakati huo.
leaflet-short-09 = Ili kukaa zaidi: waache watu hao, kubali msaada wa kituo na shirikiana na mwendesha mashtaka.
leaflet-short-10 = Taarifa yoyote inaweza kufaa; mwendesha mashtaka ndiye anayeamua.
leaflet-short-11 = Unaweza kuomba mkalimani bure.
leaflet-short-12 = Kituo kinaweza kusaidia hata usipowaambia polisi lolote.
leaflet-short-13 = Kama una umri chini ya miaka 18, Idara ya Ulezi inaweza kukuwekea mlezi.
leaflet-short-14 = Unaweza kukataa na kupiga simu baadaye: { $centre } au { $contact_point }.
leaflet-short-15 = Ukiwa hatarini, piga { $emergency }.
leaflet-short-16 = Polisi lazima waiarifu Ofisi ya Wageni kuhusu watu wasio na hati za ukaazi.
leaflet-short-17 = Hatuwezi kuahidi hati: mwendesha mashtaka na Ofisi ya Wageni ndio wanaoamua.

leaflet-topic-01-title = Sisi ni nani
leaflet-topic-01-s1 = Tunatoka polisi au idara ya ukaguzi.
leaflet-topic-01-s2 = Kazi yetu pia ni kuwasaidia watu walio hatarini.
leaflet-topic-01-s3 = Kuomba msaada si kosa la jinai.
leaflet-topic-01-s4 = Kama mtu alikulazimisha kuvunja sheria, mwambie wakili: jaji ataamua kama sheria inakukinga dhidi ya adhabu.

leaflet-topic-02-title = Hii inahusu nini
leaflet-topic-02-s1 = Baadhi ya watu hupata pesa kupitia wengine: kwa kazi ngumu, ngono, kuombaomba, uhalifu au sehemu ya mwili.
leaflet-topic-02-s2 = Kwa mfano, wanashikilia malipo au hati zako, hawakuruhusu uondoke, au wanasema una deni kubwa kwao.
leaflet-topic-02-s3 = Baadhi ya watu huvushwa mpaka katika hatari ya maisha, kwa mfano ndani ya lori la baridi au mashua ndogo.
leaflet-topic-02-s4 = Hata kama mwanzoni ulikubali, unaweza kuwa mwathirika: mwendesha mashtaka ndiye anayeamua.

leaflet-topic-03-title = Msaada wa bure
leaflet-topic-03-s1 = Nchini Ubelgiji, vituo maalumu vitatu huwasaidia watu walio katika hali hii.
leaflet-topic-03-s2 = Kituo kinaweza kukusaidia kupata mahali salama, daktari, mwanasaikolojia na wakili.
leaflet-topic-03-s3 = Hulipi chochote kwa msaada wa kituo.
leaflet-topic-03-s4 = Kituo huzungumza nawe kwanza na kuamua msaada kinaoweza kutoa: { $centre }.

leaflet-topic-04-title = Muda wa kufikiri
leaflet-topic-04-s1 = Si lazima uamue leo.
leaflet-topic-04-s2 = Kama huna hati za ukaazi na kituo kinakuunga mkono, kituo kinaweza kuiomba Ofisi ya Wageni hati ya siku 45.
leaflet-topic-04-s3 = Ofisi ya Wageni huamua kama itatoa hati hii.
leaflet-topic-04-s4 = Ukiwa na hati hii, kwa kawaida Ofisi ya Wageni haikuondoi Ubelgiji katika siku hizo 45.

leaflet-topic-05-title = Kukaa zaidi
leaflet-topic-05-s1 = Kuna masharti matatu ya kukaa zaidi.
leaflet-topic-05-s2 = Huna tena mawasiliano na watu waliokutumia, kituo kinakuunga mkono, na unashirikiana na vyombo vya haki.
leaflet-topic-05-s3 = Unaweza kushirikiana kwa malalamiko, kwa maelezo rasmi au kwa taarifa yoyote inayosaidia.
leaflet-topic-05-s4 = Kituo pekee kinaweza kuomba ukaazi huu; mwendesha mashtaka huamua kama umetimiza masharti, na Ofisi ya Wageni hutoa hati.

leaflet-topic-06-title = Kutoa malalamiko
leaflet-topic-06-s1 = Unaweza kuwaambia polisi au mkaguzi yaliyokupata.
leaflet-topic-06-s2 = Wao huyaandika, na unaweza kuomba nakala.
leaflet-topic-06-s3 = Mwendesha mashtaka huongoza uchunguzi na kuamua kitakachofuata.
leaflet-topic-06-s4 = Kituo kinaweza kukueleza hili na kinaweza kwenda nawe.

leaflet-topic-07-title = Ulinzi
leaflet-topic-07-s1 = Tuambie kama unaogopa, kwa ajili yako au familia yako, hapa au katika nchi nyingine.
leaflet-topic-07-s2 = Polisi na mwendesha mashtaka huamua ulinzi unaowezekana.
leaflet-topic-07-s3 = Unaweza kuomba usikutane na mtu unayemwogopa: mwendesha mashtaka au jaji ndiye anayeamua.

leaflet-topic-08-title = Wakili
leaflet-topic-08-s1 = Unaweza kuomba kuzungumza na wakili.
leaflet-topic-08-s2 = Kama una pesa kidogo, ofisi ya msaada wa kisheria huamua kama utapata wakili bure.
leaflet-topic-08-s3 = Kituo kinaweza kukusaidia kupata wakili.

leaflet-topic-09-title = Pesa unazodai
leaflet-topic-09-s1 = Kama ulifanya kazi, sheria inasema lazima ulipwe, hata kama huna hati za ukaazi.
leaflet-topic-09-s2 = Unaweza kuomba msaada wa ukaguzi wa kazi: wenyewe huamua la kufanya kuhusu mwajiri.
leaflet-topic-09-s3 = Unaweza kudai pesa kwa madhara uliyofanyiwa: jaji ndiye anayeamua.
leaflet-topic-09-s4 = Tume ya serikali pia inaweza kuwasaidia kwa pesa baadhi ya waathirika wa ukatili: tume ndiyo inayoamua.

leaflet-topic-10-title = Mkalimani
leaflet-topic-10-s1 = Tuambie au tuonyeshe lugha unayoielewa vizuri.
leaflet-topic-10-s2 = Unapozungumza na polisi au jaji, unaweza kuomba mkalimani, na hulipi.
leaflet-topic-10-s3 = Unaweza kuomba tafsiri ya bure ya karatasi muhimu: polisi au mwendesha mashtaka huamua zipi.
leaflet-topic-10-s4 = Tuambie kama humwelewi mkalimani au unamwogopa.

leaflet-topic-11-title = Nchi nyingine ya Umoja wa Ulaya
leaflet-topic-11-s1 = Labda yalitokea katika nchi nyingine ya Umoja wa Ulaya.
leaflet-topic-11-s2 = Unaweza kuwaambia polisi hapa Ubelgiji.
leaflet-topic-11-s3 = Mwendesha mashtaka huamua kama Ubelgiji itachunguza au malalamiko yako yataenda nchi ile nyingine.

leaflet-topic-12-title = Kama hatukutendei vizuri
leaflet-topic-12-s1 = Unaweza kulalamika kuhusu sisi.
leaflet-topic-12-s2 = Comité P ni chombo huru kinachochunguza malalamiko kuhusu polisi, na huamua la kufanya na malalamiko yako.
leaflet-topic-12-s3 = Kwa idara nyingine za shirikisho, unaweza kumwandikia Ombudsman wa shirikisho.
leaflet-topic-12-s4 = Kituo au wakili anaweza kukusaidia kwa hili.

leaflet-topic-13-title = Nani wa kumpigia kuhusu kesi yako
leaflet-topic-13-s1 = Afisa anaweza kukupa karatasi ndogo yenye namba za simu na namba maalumu.
leaflet-topic-13-s2 = Jina lako halipo kwenye karatasi hiyo.
leaflet-topic-13-s3 = Ikiwa tulituma kesi yako kwa kituo, kituo hicho kinaweza kuipata kwa namba maalumu: piga { $centre } au { $contact_point }.

leaflet-topic-14-title = Gharama, na mazungumzo na mtu mwingine
leaflet-topic-14-s1 = Ikibidi kusafiri kwa ajili ya uchunguzi, uliza kama utarudishiwa gharama: vyombo vya haki ndivyo vinavyoamua.
leaflet-topic-14-s2 = Nchini Ubelgiji, mpatanishi anaweza kukusaidia wewe na mtu aliyekudhuru kuzungumza.
leaflet-topic-14-s3 = Hili hufanyika tu ukitaka: wewe ndiye unayeamua.

leaflet-topic-15-title = Msaada bila kuzungumza na polisi
leaflet-topic-15-s1 = Si lazima utoe maelezo rasmi leo.
leaflet-topic-15-s2 = Kituo kinaweza kukusaidia hata usipozungumza na polisi.
leaflet-topic-15-s3 = Lakini kwa kukaa zaidi lazima ushirikiane na vyombo vya haki: mwendesha mashtaka ndiye anayeamua.

leaflet-topic-16-title = Kama una umri chini ya miaka 18
leaflet-topic-16-s1 = Tuambie kama una umri chini ya miaka 18, kwa sababu kuna kanuni maalumu kwako.
leaflet-topic-16-s2 = Kama wazazi wako hawako nawe, Idara ya Ulezi inaweza kukuwekea mlezi: { $guardianship }.
leaflet-topic-16-s3 = Mlezi ni mtu mzima anayekutetea na anayeweza kutafuta nawe nyumba salama na shule.
leaflet-topic-16-s4 = Mtoto aliye peke yake anapaswa kuwa katika nyumba ya watoto, si katika kituo kilichofungwa; kama kuna shaka kuhusu umri, Idara ya Ulezi huamua.

leaflet-topic-17-title = Hifadhi ya ukimbizi
leaflet-topic-17-s1 = Kama unaogopa kurudi nchini kwako, unaweza pia kuomba hifadhi ya ukimbizi.
leaflet-topic-17-s2 = Unaweza kutuambia sisi au Ofisi ya Wageni.
leaflet-topic-17-s3 = Si lazima uchague leo: wakili au kituo kinaweza kueleza maana ya kila chaguo.
leaflet-topic-17-s4 = Ofisi ya Wageni huangalia kama Ubelgiji itashughulikia ombi lako, kisha Kamishna Mkuu wa Wakimbizi huamua.

leaflet-topic-18-title = Kutoa taarifa bila jina lako
leaflet-topic-18-s1 = Unaweza kupiga { $contact_point } au kituo na, mwanzoni, usitaje jina lako.
leaflet-topic-18-s2 = Ukitaka kuzungumza na polisi bila jina lako, omba hilo kabla ya kuanza: polisi na mwendesha mashtaka ndio wanaoamua.
leaflet-topic-18-s3 = Taarifa bila jina ni ushahidi dhaifu na haileti hati za ukaazi wala fidia.
leaflet-topic-18-s4 = Hatuwezi kuahidi kwamba hakuna atakayejua jina lako kamwe: mwendesha mashtaka au jaji anaweza kuamua kulificha.

leaflet-topic-19-title = Unaweza kukataa
leaflet-topic-19-s1 = Unaweza kukataa msaada huu, na si lazima useme kwa nini.
leaflet-topic-19-s2 = Unaweza kubadili nia na kupiga simu baadaye: { $centre } au { $contact_point }.
leaflet-topic-19-s3 = Kama uko hatarini, piga { $emergency }.

leaflet-topic-20-title = Tusichoweza kuahidi
leaflet-topic-20-s1 = Polisi lazima waiarifu Ofisi ya Wageni kwamba hapa kuna mtu asiye na hati za ukaazi.
leaflet-topic-20-s2 = Hatuwezi kuahidi kwamba utapata hati, kwamba unaweza kukaa au kwamba utabaki huru.
leaflet-topic-20-s3 = Ofisi ya Wageni huamua kama lazima uondoke na kama utawekwa katika kituo kilichofungwa.
leaflet-topic-20-s4 = Mwendesha mashtaka huamua kama unahesabiwa kuwa mwathirika na kama mtu atashtakiwa.

leaflet-topic-21-title = Wanachoogopa wengi
leaflet-topic-21-s1 = Nchi nyingine: ukiomba hifadhi ya ukimbizi, Ofisi ya Wageni huangalia ni nchi gani ya Ulaya itakayoshughulikia, na ndiyo inayoamua.
leaflet-topic-21-s2 = Hatuwezi kuahidi kwamba hutapelekwa nchi hiyo; wakili au kituo kinaweza kueleza yanayokuhusu.
leaflet-topic-21-s3 = Alama za vidole: polisi au Ofisi ya Wageni inaweza kuzichukua; hatuwezi kuahidi yatakayofanyika nazo.
leaflet-topic-21-s4 = Familia yako: tuambie sisi au kituo kama mtu anawatishia; polisi na mwendesha mashtaka huamua linalowezekana, na katika nchi nyingine wanaweza kufanya machache zaidi.
leaflet-topic-21-s5 = Pesa: kama mtu mwingine ameshika pesa za safari yako, hatuwezi kuahidi kwamba utazipata tena.
leaflet-topic-21-s6 = Kabla ya kulipa zaidi, unaweza kuzungumza na kituo au wakili.
leaflet-topic-21-s7 = Watu waliokuleta: hatuwaambii unayosema, lakini wanaweza kuona au kukisia kwamba unazungumza nasi.
leaflet-topic-21-s8 = Kukiwa na kesi mahakamani, mwendesha mashtaka au jaji huamua wanachoweza kusoma.
leaflet-topic-21-s9 = Kituo au wakili anaweza kujibu maswali yako kuhusu haya yote: { $centre }.
