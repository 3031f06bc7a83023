## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Kun jireenya keessan fakkaataa?
story-end = Wanti akkanaa yoo isin mudate, gargaarsa gaafachuu dandeessu; har’a murteessuuf dirqama hin qabdan.

story-lorry-title = Konkolaataa fe’umsaa
story-lorry-s1 = Halkan, namoonni konkolaataa fe’umsaa keessa seenu.
story-lorry-s2 = Balballi alaan cufama, qorris itti cimaa deema.
story-lorry-s3 = Konkolaatichi qabbaneessaa akka qabu namni itti hime hin jiru, banuus hin danda’an.
story-lorry-s4 = Maallaqaaf jedhanii namoota balaa akkanaatiif saaxiluun yakka cimaa ta’uu danda’a: namoonni keessa jiran gargaarsa gaafachuu danda’u.

story-day-title = Hojii guyyaa tokkoo
story-day-s1 = Paarkii keessatti, namichi tokko guyyaa tokkoof akka hojjetu gaafatama.
story-day-s2 = Guwaantii fi maaskii malee keenyan diiga.
story-day-s3 = Galgala, maallaqa isaaf waadaa galan irra baay’ee xiqqaa argata.
story-day-s4 = Hojiin akkanaa guyyaa tokko illee lakkaa’amuu danda’a: inni gargaarsa gaafachuu danda’a.

story-debt-title = Idaa
story-debt-s1 = Dubartii tokkotti baasiin imala ishee kaffalameera jedhanii himan.
story-debt-s2 = Amma immoo idaan ishee ji’a ji’aan akka dabalu itti himu.
story-debt-s3 = Bakka isaan barbaadanitti hojjechuu qabdi, yoo kana hin taane maatiin ishee kaffaluu qabu.
story-debt-s4 = Namni kamiyyuu akkanatti ishee hojjechiisuuf mirga hin qabu: gargaarsa gaafachuu dandeessi.

story-house-title = Mana
story-house-s1 = Dubartiin tokko ganama irraa hanga galgalaatti mana tokko keessatti nyaata bilcheessiti, qulqulleessiti, ijoollees eegdi.
story-house-s2 = Guyyaa boqonnaa hin qabdu, mindaas hin argattu yookaan baay’ee xiqqoo argatti.
story-house-s3 = Maatiin sun paaspoortii ishee qabatanii, poolisiin si hidha jedhuun.
story-house-s4 = Namni kamiyyuu akkanatti ishee hojjechiisuuf mirga hin qabu: gargaarsa gaafachuu dandeessi.

story-phone-title = Bilbila
story-phone-s1 = Shamarreen tokko hiriyaa jaalalaa ishee irraa bilbila kennaadhaan argatti.
story-phone-s2 = Yeroo muraasa booda ergaa ishee hunda dubbisa, yoom deebisuu akka qabdus itti hima.
story-phone-s3 = Sana booda dhiirota birootti ishee erga, maallaqas ni fudhata.
story-phone-s4 = Jalqaba irratti yoo waliigaltee turte illee, wanti inni godhu yakka cimaa ta’uu danda’a: gargaarsa gaafachuu dandeessi.
