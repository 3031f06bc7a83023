## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Gargaarsaa fi mirgoota keessan
leaflet-short-01 = Nuti poolisii yookaan to’attoota; isin gargaaruus ni dandeenya.
leaflet-short-02 = Gargaarsa gaafachuun yakka miti.
leaflet-short-03 = Namoonni gariin warra biraaf hojjechuuf, quunnamtii saalaa gurguruuf, kadhachuuf yookaan hatuuf ni dirqamu.
leaflet-short-04 = Namoonni tokko tokko haala du’aaf isaan saaxiluun as fidamu.
leaflet-short-05 = Yoo waliigaltanii turtan illee gargaarsa gaafachuu dandeessu.
leaflet-short-06 = Giddugalli addaa tokko bilisaan isin gargaaruu danda’a: iddoo bultii, doktora, abukaatoo.
leaflet-short-07 = Giddugalichi waraqaa guyyaa 45 itti yaaddan isiniif gaafachuu danda’a.
leaflet-short-08 = Kan murteessu Waajjira Immigireeshiniiti; waraqaa kana yoo qabaattan, yeroo sanatti akka baratametti biyyaa isin hin baasu.
leaflet-short-09 = Yeroo dheeraa turuuf, namoota sana irraa fagaachuu, gargaarsa giddugalichaa fudhachuu fi abbaa alangaa waliin hojjechuu qabdu.
leaflet-short-10 = Odeeffannoon kamiyyuu fayyaduu danda’a; kan murteessu abbaa alangaati.
leaflet-short-11 = Turjumaana kaffaltii malee gaafachuu dandeessu.
leaflet-short-12 = Poolisiitti homaa yoo himuu baattan illee giddugalichi isin gargaaruu danda’a.
leaflet-short-13 = Umuriin keessan waggaa 18 gadi yoo ta’e, Tajaajilli Guddisummaa guddisaa isiniif ramaduu danda’a.
leaflet-short-14 = Lakki jechuu fi booda bilbiluu dandeessu: { $centre } yookaan { $contact_point }.
leaflet-short-15 = Balaa keessa yoo jirtan, { $emergency } irratti bilbilaa.
leaflet-short-16 = Poolisiin namoota hayyama jireenyaa hin qabne Waajjira Immigireeshiniitti beeksisuu qaba.
leaflet-short-17 = Akka waraqaa argattan waadaa galuu hin dandeenyu: kan murteessan abbaa alangaa fi Waajjira Immigireeshiniiti.

leaflet-topic-01-title = Nuti eenyu
leaflet-topic-01-s1 = Nuti poolisii irraa yookaan tajaajila to’annoo irraa dhufne.
leaflet-topic-01-s2 = Namoota balaa keessa jiran gargaaruunis hojii keenya.
leaflet-topic-01-s3 = Gargaarsa gaafachuun yakka miti.
leaflet-topic-01-s4 = Namni tokko akka seera cabsitan yoo isin taasise, abukaatootti himaa: seerri adabbii irraa isin eeguu fi dhiisuu isaa kan murteessu abbaa murtiiti.

leaflet-topic-02-title = Kun waa’ee maaliiti
leaflet-topic-02-s1 = Namoonni tokko tokko namoota birootti fayyadamanii maallaqa argatu: hojii ulfaataa, quunnamtii saalaa, kadhaa, yakka yookaan kutaa qaama namaa irraa.
leaflet-topic-02-s2 = Fakkeenyaaf, mindaa keessan yookaan sanadoota keessan ni qabatu, akka deemtan isiniif hin eeyyaman, yookaan idaa guddaa qabdu isiniin jedhu.
leaflet-topic-02-s3 = Namoonni tokko tokko haala lubbuu isaanii balaaf saaxiluun daangaa qaxxaamursiifamu, fakkeenyaaf konkolaataa fe’umsaa qabbaneessaa qabuun yookaan bidiruu xiqqaadhaan.
leaflet-topic-02-s4 = Jalqaba irratti yoo waliigaltanii turtan illee miidhamaa ta’uu dandeessu: kan murteessu abbaa alangaati.

leaflet-topic-03-title = Gargaarsa bilisaa
leaflet-topic-03-s1 = Beeljiyeem keessatti, giddugaleewwan addaa sadii namoota haala akkanaa keessa jiran ni gargaaru.
leaflet-topic-03-s2 = Giddugalli iddoo nageenya qabu, doktora, ogeessa xiinsammuu fi abukaatoo akka argattan isin gargaaruu danda’a.
leaflet-topic-03-s3 = Gargaarsa giddugalichi isiniif kennuuf hin kaffaltan.
leaflet-topic-03-s4 = Giddugalichi dursee isin waliin haasa’a, gargaarsa kam kennuu akka danda’us ni murteessa: { $centre }.

leaflet-topic-04-title = Yeroo itti yaaddan
leaflet-topic-04-s1 = Har’a murteessuuf dirqama hin qabdan.
leaflet-topic-04-s2 = Hayyama jireenyaa yoo hin qabaanne, giddugallis yoo isin deeggare, giddugalichi waraqaa guyyaa 45 Waajjira Immigireeshinii isiniif gaafachuu danda’a.
leaflet-topic-04-s3 = Waraqaa kana kennuu fi dhiisuu kan murteessu Waajjira Immigireeshiniiti.
leaflet-topic-04-s4 = Waraqaa kana yoo qabaattan, Waajjirri Immigireeshinii guyyoota 45 kana keessatti akka baratametti Beeljiyeem keessaa isin hin baasu.

leaflet-topic-05-title = Yeroo dheeraa turuu
leaflet-topic-05-s1 = Yeroo dheeraa turuuf wantoota guutamuu qaban sadiitu jira.
leaflet-topic-05-s2 = Namoota isinitti fayyadaman waliin walquunnamtii dhaabuu, deeggarsa giddugalaa qabaachuu fi qaamolee haqaa waliin hojjechuu qabdu.
leaflet-topic-05-s3 = Iyyannoo dhiyeessuun, jecha kennuun yookaan odeeffannoo gargaaru kamiyyuu kennuun waliin hojjechuu dandeessu.
leaflet-topic-05-s4 = Turtii kana gaafachuu kan danda’u giddugala qofa; wantoota barbaachisan guutuu fi dhiisuu keessan kan murteessu abbaa alangaati, waraqaa kan kennu immoo Waajjira Immigireeshiniiti.

leaflet-topic-06-title = Iyyannoo dhiyeessuu
leaflet-topic-06-s1 = Waan isin mudate poolisiitti yookaan to’ataatti himuu dandeessu.
leaflet-topic-06-s2 = Isaan ni barreessu, isinis garagalcha gaafachuu dandeessu.
leaflet-topic-06-s3 = Abbaan alangaa qaamolee haqaatiif qorannoo ni geggeessa, waan itti aanee ta’us ni murteessa.
leaflet-topic-06-s4 = Giddugalichi kana isiniif ibsuu fi isin waliin deemuu danda’a.

leaflet-topic-07-title = Eegumsa
leaflet-topic-07-s1 = Ofii keessaniif yookaan maatii keessaniif, asitti yookaan biyya biraatti, yoo sodaattan nutti himaa.
leaflet-topic-07-s2 = Eegumsi kam akka danda’amu kan murteessan poolisii fi abbaa alangaati.
leaflet-topic-07-s3 = Nama sodaattan waliin akka wal hin argine gaafachuu dandeessu: kan murteessu abbaa alangaa yookaan abbaa murtiiti.

leaflet-topic-08-title = Abukaatoo
leaflet-topic-08-s1 = Abukaatoo waliin haasa’uuf gaafachuu dandeessu.
leaflet-topic-08-s2 = Maallaqni qabdan xiqqoo yoo ta’e, abukaatoo bilisaan argachuu fi dhiisuu keessan kan murteessu waajjira gargaarsa seeraati.
leaflet-topic-08-s3 = Giddugalichi abukaatoo akka argattan isin gargaaruu danda’a.

leaflet-topic-09-title = Maallaqa isiniif kaffalamuu qabu
leaflet-topic-09-s1 = Hojjettanii yoo jiraattan, hayyama jireenyaa yoo hin qabaanne illee, seerri isiniif kaffalamuu qaba jedha.
leaflet-topic-09-s2 = To’annoo hojii irraa gargaarsa gaafachuu dandeessu: hojjechiisaa irratti maal gochuu akka danda’u kan murteessu to’annoo hojiiti.
leaflet-topic-09-s3 = Miidhaa isin irra gaheef maallaqa gaafachuu dandeessu: kan murteessu abbaa murtiiti.
leaflet-topic-09-s4 = Komishiniin mootummaa tokkos miidhamtoota haleellaa tokko tokko maallaqaan gargaaruu danda’a: kan murteessu komishinicha.

leaflet-topic-10-title = Turjumaana
leaflet-topic-10-s1 = Afaan sirriitti isiniif galu nutti himaa yookaan nutti agarsiisaa.
leaflet-topic-10-s2 = Poolisii yookaan abbaa murtii waliin yeroo haasoftan turjumaana gaafachuu dandeessu, homaas hin kaffaltan.
leaflet-topic-10-s3 = Sanadoonni barbaachisoon bilisaan akka isiniif hiikaman gaafachuu dandeessu: kam akka hiikaman kan murteessu poolisii yookaan abbaa alangaati.
leaflet-topic-10-s4 = Wanti turjumaanni jedhu yoo isiniif hin galle yookaan turjumaanicha yoo sodaattan nutti himaa.

leaflet-topic-11-title = Biyya biraa Gamtaa Awurooppaa keessaa
leaflet-topic-11-s1 = Tarii wanti kun biyya biraa Gamtaa Awurooppaa keessaatti isin mudate ta’a.
leaflet-topic-11-s2 = Poolisii as Beeljiyeem jirutti himuu dandeessu.
leaflet-topic-11-s3 = Beeljiyeem qorachuu ishee yookaan iyyannoon keessan gara biyya kaaniitti darbuu isaa kan murteessu abbaa alangaati.

leaflet-topic-12-title = Yoo akka gaariitti isin hin keessummeessine
leaflet-topic-12-s1 = Nu irratti komii dhiyeessuu dandeessu.
leaflet-topic-12-s2 = Comité P qaama walabaa komii poolisii irratti dhiyaatu qoratuudha, komii keessan maal akka godhus ni murteessa.
leaflet-topic-12-s3 = Waa’ee tajaajiloota federaalaa birootiif, Ombudsmaanii federaalaatiif barreessuu dandeessu.
leaflet-topic-12-s4 = Giddugalichi yookaan abukaatoon kana irratti isin gargaaruu danda’a.

leaflet-topic-13-title = Waa’ee dhimma keessanii eenyuuf akka bilbiltan
leaflet-topic-13-s1 = Poolisichi yookaan to’ataan waraqaa xiqqaa lakkoofsota bilbilaa fi koodii qabu isiniif kennuu danda’a.
leaflet-topic-13-s2 = Maqaan keessan waraqaa sana irra hin jiru.
leaflet-topic-13-s3 = Dhimma keessan gara giddugala tokkootti yoo ergine, giddugalichi koodichaan argachuu danda’a: { $centre } yookaan { $contact_point } irratti bilbilaa.

leaflet-topic-14-title = Baasii, akkasumas nama kaan waliin haasa’uu
leaflet-topic-14-s1 = Qorannichaaf imaluu yoo qabaattan, baasiin keessan deebi’uu danda’uu fi dhiisuu isaa gaafadhaa: kan murteessan qaamolee haqaati.
leaflet-topic-14-s2 = Beeljiyeem keessatti, ogeessi walmariisisu tokko isinii fi namni isin miidhe akka wal haasoftan gargaaruu danda’a.
leaflet-topic-14-s3 = Kun kan ta’u yoo isin barbaaddan qofa: kan murteessu isinuma.

leaflet-topic-15-title = Poolisii waliin osoo hin haasa’in gargaarsa argachuu
leaflet-topic-15-s1 = Har’a jecha kennuuf dirqama hin qabdan.
leaflet-topic-15-s2 = Poolisii waliin yoo haasa’uu baattan illee giddugalichi isin gargaaruu danda’a.
leaflet-topic-15-s3 = Turtii dheeraa sanaaf garuu qaamolee haqaa waliin hojjechuu qabdu: kan murteessu abbaa alangaati.

leaflet-topic-16-title = Umuriin keessan waggaa 18 gadi yoo ta’e
leaflet-topic-16-s1 = Umuriin keessan waggaa 18 gadi yoo ta’e nutti himaa, sababni isaas seera addaatu isiniif jira.
leaflet-topic-16-s2 = Warri keessan isin waliin yoo hin jirre, Tajaajilli Guddisummaa guddisaa isiniif ramaduu danda’a: { $guardianship }.
leaflet-topic-16-s3 = Guddisaan nama guddaa mirga keessaniif falmuudha, mana nageenya qabuu fi mana barumsaas isin waliin barbaaduu danda’a.
leaflet-topic-16-s4 = Mucaan kophaa jiru giddugala cufaa keessa osoo hin taane mana ijoollee keessa jiraachuutu isaaf mala; umurii keessan irratti shakkiin yoo jiraate, kan murteessu Tajaajila Guddisummaati.

leaflet-topic-17-title = Koolugaltummaa
leaflet-topic-17-s1 = Biyya keessanitti deebi’uu yoo sodaattan, koolugaltummaas gaafachuu dandeessu.
leaflet-topic-17-s2 = Kana nutti yookaan Waajjira Immigireeshiniitti himuu dandeessu.
leaflet-topic-17-s3 = Har’a filachuuf dirqama hin qabdan: filannoon tokkoon tokkoon isaa maal jechuu akka ta’e abukaatoon yookaan giddugalichi ibsuu danda’a.
leaflet-topic-17-s4 = Beeljiyeem gaaffii keessan ilaaluu fi dhiisuu ishee Waajjirri Immigireeshinii ni qulqulleessa, sana booda Komishinarri Olaanaan Baqattootaa ni murteessa.

leaflet-topic-18-title = Maqaa keessan osoo hin himin gabaasuu
leaflet-topic-18-s1 = Gara { $contact_point } yookaan gara giddugalaatti bilbiluu, jalqaba irrattis maqaa keessan himuu dhiisuu dandeessu.
leaflet-topic-18-s2 = Maqaa keessan osoo hin himin poolisii waliin haasa’uu yoo barbaaddan, osoo hin jalqabin dura kana gaafadhaa: kan murteessan poolisii fi abbaa alangaati.
leaflet-topic-18-s3 = Gabaasni maqaa hin qabne ragaa dadhabaadha, hayyama jireenyaas ta’e beenyaa hin argamsiisu.
leaflet-topic-18-s4 = Namni tokkollee yoomiyyuu maqaa keessan hin beeku jennee waadaa galuu hin dandeenyu: akka maqaan keessan dhokfamu murteessuu kan danda’u abbaa alangaa yookaan abbaa murtiiti.

leaflet-topic-19-title = Lakki jechuu dandeessu
leaflet-topic-19-s1 = Gargaarsa kana lakki jechuu dandeessu, maaliif akka ta’es himuuf dirqama hin qabdan.
leaflet-topic-19-s2 = Yaada keessan jijjiirtanii booda bilbiluu dandeessu: { $centre } yookaan { $contact_point }.
leaflet-topic-19-s3 = Balaa keessa yoo jirtan, { $emergency } irratti bilbilaa.

leaflet-topic-20-title = Waan waadaa galuu hin dandeenye
leaflet-topic-20-s1 = Poolisiin namni hayyama jireenyaa hin qabne as jiraachuu isaa Waajjira Immigireeshiniitti beeksisuu qaba.
leaflet-topic-20-s2 = Akka waraqaa argattan, akka as turuu dandeessan yookaan akka osoo hin qabamin bilisa taatan waadaa galuu hin dandeenyu.
leaflet-topic-20-s3 = Biyyaa bahuu qabaachuu fi dhiisuu keessan, giddugala cufaa keessatti qabamuu fi dhiisuu keessanis kan murteessu Waajjira Immigireeshiniiti.
leaflet-topic-20-s4 = Akka miidhamaatti ilaalamuu fi dhiisuu keessan, namni tokko himatamuu fi dhiisuu isaas kan murteessu abbaa alangaati.

leaflet-topic-21-title = Waan namoonni baay’een sodaatan
leaflet-topic-21-s1 = Biyya biraa: koolugaltummaa yoo gaafattan, biyya Awurooppaa kamtu gaaffii keessan akka ilaalu Waajjirri Immigireeshinii ni qulqulleessa, innumti ni murteessa.
leaflet-topic-21-s2 = Biyya sanatti akka hin ergamne waadaa galuu hin dandeenyu; waan isin ilaallatu abukaatoon yookaan giddugalichi ibsuu danda’a.
leaflet-topic-21-s3 = Ashaaraa qubaa: poolisiin yookaan Waajjirri Immigireeshinii fudhachuu danda’u; ashaaraa sanaan maal akka ta’u waadaa galuu hin dandeenyu.
leaflet-topic-21-s4 = Maatii keessan: namni isaan doorsisu yoo jiraate nutti yookaan giddugalichatti himaa; waan danda’amu kan murteessan poolisii fi abbaa alangaati, biyya biraatti garuu wanti isaan gochuu danda’an irra xiqqaadha.
leaflet-topic-21-s5 = Maallaqa: maallaqa imala keessanii namni biraa yoo qabate, akka isiniif deebi’u waadaa galuu hin dandeenyu.
leaflet-topic-21-s6 = Maallaqa dabalataa osoo hin kaffalin dura giddugalicha yookaan abukaatoo waliin haasa’uu dandeessu.
leaflet-topic-21-s7 = Namoota as isin fidan: wanta isin jettan isaanitti hin himnu, garuu akka nu waliin haasoftan arguu yookaan tilmaamuu danda’u.
leaflet-topic-21-s8 = Dhaddachi yoo jiraate, isaan maal dubbisuu akka danda’an kan murteessu abbaa alangaa yookaan abbaa murtiiti.
leaflet-topic-21-s9 = Waa’ee kana hundaa gaaffii keessaniif giddugalichi yookaan abukaatoon deebii kennuu danda’a: { $centre }.
