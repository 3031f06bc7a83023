## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Mobembo oyo esengaka mbongo, ata soki basili kofuta yango?
question-smg-11 = Ozali na nyongo ya mobembo oyo, oyo ezali komata to oyo osengeli kofuta na mosala?
question-smg-15 = Moto azali kopekisa yo kolongwa na etuluku, na motuka, na ndako to na esika oyo?
question-smg-16 = Babombelaki yo solo mpo na motuka, nzela to likama?
question-smg-19 = Ozali mwana, mpe ozali kosala mobembo kozanga baboti na yo?
question-smg-20 = Ozali na zemi, na maladi to na mpota, to ozali na bozangi ya nzoto?
question-smg-21 = Kosala mobembo boye ezalaki nzela kaka moko oyo ozalaki na yango mpenza?
question-smg-22 = Bato wana kaka bamekaki liboso kosala mobembo oyo na yo?
question-lab-01 = Osalaka mikolo milai mpenza, to kozanga mokolo ya kopema poso na poso?
question-lab-07 = Ozali na nyongo ya patron, to ya moto oyo amemaki yo awa to azwelaki yo mosala oyo?
question-lab-08 = Mosala, esika to patron ekeseni na oyo balakaki yo?
question-lab-16 = Esika oyo ozali sikoyo ezali esika oyo oyebi te?
question-lab-17 = Moto azali koloba ete okoki kofanda awa te soki osali te oyo ye alingi?
question-sex-03 = Osengeli kondima bakiliya to mikolo oyo olingi te?
question-sex-11 = Bamemaka yo na esika mosusu nsima ya mwa mikolo?
question-sex-13 = Balakaki yo mosala mosusu?
question-sex-19 = Yo moko nde ozwaka ekateli na ngonga na yo, bakiliya na yo mpe mbongo na yo?
question-beg-13 = Bamemaka yo engumba na engumba, yango wana okendaka eteyelo te?
question-crm-16 = Esika oyo ozali sikoyo ezali esika oyo oyebi te?
question-org-01 = Ozali na elembo ya sika ya lipaso oyo moto moko te alimbolelaki yo?
question-org-12 = Otyaki sinyatire na mokanda oyo okokaki kotanga te?
question-dom-12 = Moto mosusu akendaki elongo na yo to na esika na yo mpo na kozwa karte na yo ya sipesiale?
question-min-02 = Ozali awa kozanga moboti to tutere?
question-min-03 = Mokolo oyo azali na yo elongo ezali moto mosusu, mama na yo te, papa na yo te, tutere na yo te?
question-min-06 = Osalaka mosala, osenga-sengaka to otekaka biloko, yango wana okendaka eteyelo te?
question-min-14 = Esika oyo elandi na mobembo na yo ezali esika oyo oyebi te?
