## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Caawimo iyo xuquuqdaada
leaflet-short-01 = Waxaan ka nimid booliska ama kormeerka; waan ku caawin karnaa sidoo kale.
leaflet-short-02 = In caawimo la weydiisto dembi ma aha.
leaflet-short-03 = Dadka qaar waxaa lagu qasbaa inay dad kale u shaqeeyaan, galmo iibiyaan, dawarsadaan ama wax xadaan.
leaflet-short-04 = Dadka qaar waxaa halkan lagu keenaa iyagoo naftoodu khatar ku jirto.
leaflet-short-05 = Xitaa haddii aad ogolaatay, caawimo waad weydiisan kartaa.
leaflet-short-06 = Xarun gaar ah ayaa bilaash ku caawin karta: hoy, dhakhtar, qareen.
leaflet-short-07 = Xaruntu warqad ayay kuu codsan kartaa: 45 maalmood oo aad ku fikirto.
leaflet-short-08 = Xafiiska Ajaanibta ayaa go’aansada; warqaddan haddii aad haysato, caadi ahaan kuma saaraan muddadaas.
leaflet-short-09 = Si aad u sii joogto: ka tag dadkaas, aqbal caawimada xarunta, lana shaqee xeer ilaaliyaha.
leaflet-short-10 = Xog kasta way tirsan kartaa; xeer ilaaliyaha ayaa go’aansada.
leaflet-short-11 = Turjubaan bilaash ah waad codsan kartaa.
leaflet-short-12 = Xaruntu way ku caawin kartaa xitaa haddii aadan booliska waxba u sheegin.
leaflet-short-13 = Haddii aad ka yar tahay 18 sano, Adeegga Masuuliyadda ayaa masuul kuu magacaabi kara.
leaflet-short-14 = Maya waad dhihi kartaa oo mar dambe soo wac: { $centre } ama { $contact_point }.
leaflet-short-15 = Haddii khatar jirto, wac { $emergency }.
leaflet-short-16 = Booliska waa inay Xafiiska Ajaanibta u sheegaan dadka aan haysan waraaqaha deggenaanshaha.
leaflet-short-17 = Waraaqo kuma ballan qaadi karno: xeer ilaaliyaha iyo Xafiiska Ajaanibta ayaa go’aansada.

leaflet-topic-01-title = Kumaan nahay
leaflet-topic-01-s1 = Waxaan ka nimid booliska ama adeeg kormeer.
leaflet-topic-01-s2 = Shaqadayadu waa sidoo kale inaan caawinno dadka khatarta ku jira.
leaflet-topic-01-s3 = In caawimo la weydiisto dembi ma aha.
leaflet-topic-01-s4 = Haddii qof kugu qasbay inaad sharciga jebiso, u sheeg qareen: garsooraha ayaa go’aansada in sharcigu ciqaabta kaa ilaaliyo iyo in kale.

leaflet-topic-02-title = Waxa ay ku saabsan tahay
leaflet-topic-02-s1 = Dadka qaar dad kale ayay lacag ka sameeyaan: shaqo adag, galmo, dawarsi, dembi ama xubin jirka ka mid ah.
leaflet-topic-02-s2 = Tusaale ahaan, mushaarkaaga ama waraaqahaaga way haystaan, kuma sii daayaan, ama waxay yiraahdaan lacag badan ayaa lagugu leeyahay.
leaflet-topic-02-s3 = Dadka qaar waxaa xuduud lagaga gudbiyaa iyadoo naftoodu khatar ku jirto, tusaale gaari xamuul oo qaboojiye ah ama doon yar.
leaflet-topic-02-s4 = Xitaa haddii aad markii hore ogolaatay, dhibbane waad noqon kartaa: xeer ilaaliyaha ayaa go’aansada.

leaflet-topic-03-title = Caawimo bilaash ah
leaflet-topic-03-s1 = Belgium gudaheeda, saddex xarumood oo gaar ah ayaa caawiya dadka xaaladdan ku jira.
leaflet-topic-03-s2 = Xaruntu waxay kaa caawin kartaa meel ammaan ah, dhakhtar, cilmi-nafsi yaqaan iyo qareen.
leaflet-topic-03-s3 = Lacag kama bixisid caawimada xarunta.
leaflet-topic-03-s4 = Xaruntu marka hore way kula hadashaa, waxayna go’aansataa caawimada ay bixin karto: { $centre }.

leaflet-topic-04-title = Waqti aad ku fikirto
leaflet-topic-04-s1 = Maanta inaad go’aan gaarto qasab ma aha.
leaflet-topic-04-s2 = Haddii aadan haysan waraaqaha deggenaanshaha oo xarun ku taageerto, xaruntu waxay Xafiiska Ajaanibta weydiisan kartaa warqad 45 maalmood ah.
leaflet-topic-04-s3 = Xafiiska Ajaanibta ayaa go’aansada inuu warqaddan bixiyo iyo in kale.
leaflet-topic-04-s4 = Haddii aad warqaddan haysato, Xafiiska Ajaanibta caadi ahaan Belgium kaama saaro 45-kaas maalmood.

leaflet-topic-05-title = Inaad sii joogto
leaflet-topic-05-s1 = Saddex shuruudood ayaa jira si aad u sii joogto.
leaflet-topic-05-s2 = Xiriir lama lihid dadkii ku isticmaalay, xarun ayaa ku taageerta, waxaadna la shaqaysaa caddaaladda.
leaflet-topic-05-s3 = Waxaad kula shaqayn kartaa dacwad, hadal rasmi ah ama xog kasta oo caawisa.
leaflet-topic-05-s4 = Xarun keliya ayaa joogistan codsan karta; xeer ilaaliyaha ayaa go’aansada inaad shuruudaha buuxisay, Xafiiska Ajaanibtuna warqadda ayuu bixiyaa.

leaflet-topic-06-title = Inaad dacwooto
leaflet-topic-06-s1 = Waxaad booliska ama kormeere u sheegi kartaa waxa kugu dhacay.
leaflet-topic-06-s2 = Iyagu way qoraan, adiguna koobi waad codsan kartaa.
leaflet-topic-06-s3 = Xeer ilaaliyaha ayaa baaritaanka hoggaamiya oo go’aansada waxa xiga.
leaflet-topic-06-s4 = Xaruntu arrintan way kuu sharxi kartaa, wayna ku raaci kartaa.

leaflet-topic-07-title = Ilaalin
leaflet-topic-07-s1 = Noo sheeg haddii aad cabsanayso, naftaada ama qoyskaaga, halkan ama waddan kale.
leaflet-topic-07-s2 = Booliska iyo xeer ilaaliyaha ayaa go’aansada ilaalinta suurtogalka ah.
leaflet-topic-07-s3 = Waxaad codsan kartaa inaadan la kulmin qofka aad ka cabsato: xeer ilaaliyaha ama garsooraha ayaa go’aansada.

leaflet-topic-08-title = Qareen
leaflet-topic-08-s1 = Waxaad codsan kartaa inaad qareen la hadasho.
leaflet-topic-08-s2 = Haddii lacagtaadu yar tahay, xafiiska gargaarka sharciga ayaa go’aansada inaad qareen bilaash ah hesho.
leaflet-topic-08-s3 = Xaruntu waxay kaa caawin kartaa inaad qareen hesho.

leaflet-topic-09-title = Lacagta lagu leeyahay
leaflet-topic-09-s1 = Haddii aad shaqaysay, sharcigu wuxuu leeyahay waa in lagu siiyaa mushaarkaaga, xitaa haddii aadan haysan waraaqaha deggenaanshaha.
leaflet-topic-09-s2 = Waxaad caawimo weydiisan kartaa kormeerka shaqada: iyaga ayaa go’aansada waxay ku samayn karaan loo-shaqeeyaha.
leaflet-topic-09-s3 = Waxaad lacag u weydiisan kartaa dhibaatada kugu dhacday: garsooraha ayaa go’aansada.
leaflet-topic-09-s4 = Guddi dawladeed ayaa sidoo kale lacag ku caawin kara dhibbanayaasha rabshadda qaarkood: guddiga ayaa go’aansada.

leaflet-topic-10-title = Turjubaan
leaflet-topic-10-s1 = Noo sheeg ama na tus luqadda aad si fiican u fahamto.
leaflet-topic-10-s2 = Markaad booliska ama garsoore la hadlayso, turjubaan waad codsan kartaa, lacagna ma bixisid.
leaflet-topic-10-s3 = Waxaad codsan kartaa in waraaqaha muhiimka ah bilaash loo turjumo: booliska ama xeer ilaaliyaha ayaa go’aansada kuwee.
leaflet-topic-10-s4 = Noo sheeg haddii aadan turjubaanka fahmin ama aad ka cabsato.

leaflet-topic-11-title = Waddan kale oo Midowga Yurub ah
leaflet-topic-11-s1 = Waxaa laga yaabaa inay ka dhacday waddan kale oo Midowga Yurub ah.
leaflet-topic-11-s2 = Booliska halkan Belgium ku sugan waad u sheegi kartaa.
leaflet-topic-11-s3 = Xeer ilaaliyaha ayaa go’aansada inay Belgium baarto ama dacwaddaadu waddanka kale aado.

leaflet-topic-12-title = Haddii aan si fiican kuula dhaqmin
leaflet-topic-12-s1 = Waad naga dacwoon kartaa.
leaflet-topic-12-s2 = Comité P waa hay’ad madaxbannaan oo eegta cabashooyinka booliska ku saabsan, waxayna go’aansataa waxay ka qabanayso cabashadaada.
leaflet-topic-12-s3 = Adeegyada kale ee federaalka, waxaad u qori kartaa Ombudsman-ka federaalka.
leaflet-topic-12-s4 = Xarunta ama qareen ayaa arrintan kaa caawin kara.

leaflet-topic-13-title = Cidda aad ka wacdo kiiskaaga
leaflet-topic-13-s1 = Sarkaalku wuxuu ku siin karaa warqad yar oo lambarro taleefan iyo koodh leh.
leaflet-topic-13-s2 = Magacaagu kuma qorna warqaddaas.
leaflet-topic-13-s3 = Haddii aan kiiskaaga u dirnay xarun, xaruntaas ayaa koodhka ku heli karta: wac { $centre } ama { $contact_point }.

leaflet-topic-14-title = Kharash, iyo la hadalka qofka kale
leaflet-topic-14-s1 = Haddii aad baaritaanka u safarto, weydii in kharashka laguu soo celiyo: caddaaladda ayaa go’aansata.
leaflet-topic-14-s2 = Belgium gudaheeda, dhexdhexaadiye ayaa adiga iyo qofkii ku dhibay ka caawin kara inaad wada hadashaan.
leaflet-topic-14-s3 = Tani waxay dhacdaa oo keliya haddii aad rabto: adiga ayaa go’aansada.

leaflet-topic-15-title = Caawimo iyadoo aan booliska lala hadlin
leaflet-topic-15-s1 = Maanta inaad hadal rasmi ah bixiso qasab ma aha.
leaflet-topic-15-s2 = Xaruntu way ku caawin kartaa xitaa haddii aadan booliska la hadlin.
leaflet-topic-15-s3 = Laakiin si aad u sii joogto waa inaad caddaaladda la shaqaysaa: xeer ilaaliyaha ayaa go’aansada.

leaflet-topic-16-title = Haddii aad ka yar tahay 18 sano
leaflet-topic-16-s1 = Noo sheeg haddii aad ka yar tahay 18 sano, sababtoo ah xeerar gaar ah ayaa kuu jira.
leaflet-topic-16-s2 = Haddii waalidkaa kula joogin, Adeegga Masuuliyadda ayaa masuul kuu magacaabi kara: { $guardianship }.
leaflet-topic-16-s3 = Masuulku waa qof weyn oo ku difaaca, wuxuuna kula raadin karaa guri ammaan ah iyo dugsi.
leaflet-topic-16-s4 = Ilmo keligiis ah waa inuu guri carruureed joogo ee aanu xarun xidhan joogin; haddii da’da shaki ku jiro, Adeegga Masuuliyadda ayaa go’aansada.

leaflet-topic-17-title = Magangelyo
leaflet-topic-17-s1 = Haddii aad ka cabsato inaad waddankaaga ku noqoto, magangelyo waad codsan kartaa sidoo kale.
leaflet-topic-17-s2 = Tan waxaad u sheegi kartaa annaga ama Xafiiska Ajaanibta.
leaflet-topic-17-s3 = Maanta inaad doorato qasab ma aha: qareen ama xarunta ayaa sharxi kara macnaha doorasho kasta.
leaflet-topic-17-s4 = Xafiiska Ajaanibta ayaa hubiya in Belgium codsigaaga eegto, dabadeedna Wakiilka Guud ee Qaxootiga ayaa go’aansada.

leaflet-topic-18-title = Inaad magac la’aan wax soo sheegto
leaflet-topic-18-s1 = Waxaad wici kartaa { $contact_point } ama xarun, markii horena magacaaga ha sheegin.
leaflet-topic-18-s2 = Haddii aad rabto inaad magac la’aan booliska la hadasho, codso ka hor intaadan bilaabin: booliska iyo xeer ilaaliyaha ayaa go’aansada.
leaflet-topic-18-s3 = Warbixin aan magac lahayn waa caddayn daciif ah, mana keento waraaqaha deggenaanshaha ama magdhow.
leaflet-topic-18-s4 = Ma ballan qaadi karno in cidna waligeed magacaaga ogaan doonin: xeer ilaaliyaha ama garsooraha ayaa go’aansan kara in la qariyo.

leaflet-topic-19-title = Maya waad dhihi kartaa
leaflet-topic-19-s1 = Caawimadan maya waad ku dhihi kartaa, sababtana qasab ma aha inaad sheegto.
leaflet-topic-19-s2 = Fikirkaaga waad beddeli kartaa oo mar dambe soo wac: { $centre } ama { $contact_point }.
leaflet-topic-19-s3 = Haddii aad khatar ku jirto, wac { $emergency }.

leaflet-topic-20-title = Waxa aan ballan qaadi karin
leaflet-topic-20-s1 = Booliska waa inay Xafiiska Ajaanibta u sheegaan in halkan joogo qof aan haysan waraaqaha deggenaanshaha.
leaflet-topic-20-s2 = Ma ballan qaadi karno inaad waraaqo hesho, inaad joogi karto ama inaad xor ahaato.
leaflet-topic-20-s3 = Xafiiska Ajaanibta ayaa go’aansada inaad baxdo iyo in lagugu hayo xarun xidhan.
leaflet-topic-20-s4 = Xeer ilaaliyaha ayaa go’aansada in dhibbane laguu arko iyo in qof la maxkamadeeyo.

leaflet-topic-21-title = Waxa dad badani ka baqaan
leaflet-topic-21-s1 = Waddan kale: haddii aad magangelyo codsato, Xafiiska Ajaanibta ayaa hubiya waddanka Yurub ee eegaya, isaga ayaana go’aansada.
leaflet-topic-21-s2 = Ma ballan qaadi karno in aan waddankaas laguu dirin; qareen ama xarunta ayaa sharxi kara waxa adiga ku khuseeya.
leaflet-topic-21-s3 = Faraha: booliska ama Xafiiska Ajaanibta ayaa qaadi kara; ma ballan qaadi karno waxa ku dhici doona.
leaflet-topic-21-s4 = Qoyskaaga: noo sheeg annaga ama xarunta haddii qof u hanjabo; booliska iyo xeer ilaaliyaha ayaa go’aansada waxa suurtogal ah, waddan kalena wax ka yar ayay qaban karaan.
leaflet-topic-21-s5 = Lacag: haddii qof kale hayo lacagta safarkaaga, ma ballan qaadi karno inaad dib u hesho.
leaflet-topic-21-s6 = Intaadan lacag kale bixin, waxaad la hadli kartaa xarunta ama qareen.
leaflet-topic-21-s7 = Dadkii ku keenay: waxa aad sheegto uma sheegno, laakiin way arki karaan ama malayn karaan inaad nala hadlayso.
leaflet-topic-21-s8 = Haddii maxkamad jirto, xeer ilaaliyaha ama garsooraha ayaa go’aansada waxay akhrin karaan.
leaflet-topic-21-s9 = Xarunta ama qareen ayaa ka jawaabi kara su’aalahaaga ku saabsan waxaas oo dhan: { $centre }.
