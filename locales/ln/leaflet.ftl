## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Lisalisi mpe makoki na yo
leaflet-short-01 = Tozali bapolisi to bainspektere; tokoki mpe kosalisa yo.
leaflet-short-02 = Kosenga lisalisi ezali kobuka mobeko te.
leaflet-short-03 = Batindaka bato mosusu na makasi basala, bateka nzoto, basenga-senga to bayiba mpo na bato mosusu.
leaflet-short-04 = Bamemaka bato mosusu awa na likama ya liwa.
leaflet-short-05 = Ata soki ondimaki, okoki kosenga lisalisi.
leaflet-short-06 = Santre ya sipesiale ekoki kosalisa ofele: esika ya kolala, monganga, avoka.
leaflet-short-07 = Santre ekoki kosengela yo mokanda: mikolo 45 ya kokanisa.
leaflet-short-08 = Biro ya Bapaya nde ezwaka ekateli; soki ozali na mokanda yango, mbala mingi ebimisaka yo na mboka te na ntango wana.
leaflet-short-09 = Mpo na kofanda mingi koleka, tika bato wana, ndima lisalisi ya santre mpe sala elongo na prokirere.
leaflet-short-10 = Nsango nyonso ekoki kozala na ntina; prokirere nde azwaka ekateli.
leaflet-short-11 = Okoki kosenga mobongoli ya monoko ofele.
leaflet-short-12 = Santre ekoki kosalisa ata soki oyebisi polisi eloko te.
leaflet-short-13 = Soki okokisi naino mibu 18 te, Biro ya Batutere ekoki koponela yo tutere, moto ya kobatela yo.
leaflet-short-14 = Okoki koboya mpe kobenga nsima: { $centre } to { $contact_point }.
leaflet-short-15 = Soki ozali na likama, benga { $emergency }.
leaflet-short-16 = Polisi esengeli koyebisa Biro ya Bapaya bato oyo bazangi mikanda ya kofanda.
leaflet-short-17 = Tokoki kolaka yo mikanda te: prokirere na Biro ya Bapaya nde bazwaka ekateli.

leaflet-topic-01-title = Biso banani
leaflet-topic-01-s1 = Touti na polisi to na biro ya bainspektere.
leaflet-topic-01-s2 = Mosala na biso ezali mpe kosalisa bato oyo bazali na likama.
leaflet-topic-01-s3 = Kosenga lisalisi ezali kobuka mobeko te.
leaflet-topic-01-s4 = Soki moto atindaki yo obuka mobeko, yebisa avoka: zuzi nde azwaka ekateli soki mobeko ebatelaka yo na etumbu.

leaflet-topic-02-title = Makambo oyo elobeli nini
leaflet-topic-02-s1 = Bato mosusu bazwaka mbongo na nzela ya bato: na mosala ya makasi, na kosangisa nzoto, na kosenga-senga, na kobuka mobeko to na eteni ya nzoto.
leaflet-topic-02-s2 = Na ndakisa, babombaka lifuti na yo to mikanda na yo, batikaka te okende, to balobaka ete ozali na nyongo na bango ya mbongo mingi.
leaflet-topic-02-s3 = Bakatisaka bato mosusu ndelo na lolenge oyo etyaka bomoi na bango na likama, na ndakisa na kati ya kaminyo ya malili to na masuwa ya moke.
leaflet-topic-02-s4 = Ata soki ondimaki na ebandeli, okoki kozala moto oyo basali mabe: prokirere nde azwaka ekateli.

leaflet-topic-03-title = Lisalisi ya ofele
leaflet-topic-03-s1 = Na Beljika, basantre misato ya sipesiale esalisaka bato oyo bazali na makambo ya boye.
leaflet-topic-03-s2 = Santre ekoki kosalisa yo ozwa esika ya kimia, monganga, psikologe mpe avoka.
leaflet-topic-03-s3 = Ofutaka santre te mpo na lisalisi na yango.
leaflet-topic-03-s4 = Santre esololaka na yo liboso mpe ezwaka ekateli ya lisalisi oyo ekoki kopesa: { $centre }.

leaflet-topic-04-title = Ntango ya kokanisa
leaflet-topic-04-s1 = Ozali na mokumba te ya kozwa ekateli lelo.
leaflet-topic-04-s2 = Soki ozangi mikanda ya kofanda mpe santre moko ezali kosunga yo, santre ekoki kosenga Biro ya Bapaya mokanda ya mikolo 45.
leaflet-topic-04-s3 = Biro ya Bapaya nde ezwaka ekateli soki epesi mokanda yango to te.
leaflet-topic-04-s4 = Soki ozali na mokanda yango, mbala mingi Biro ya Bapaya ebimisaka yo na Beljika te na mikolo wana 45.

leaflet-topic-05-title = Kofanda mingi koleka
leaflet-topic-05-s1 = Masengami misato ezali mpo na kofanda mingi koleka.
leaflet-topic-05-s2 = Ozali lisusu na boyokani te na bato oyo bazwaki litomba likolo na yo, santre moko ezali kosunga yo, mpe ozali kosala elongo na bakonzi ya justice.
leaflet-topic-05-s3 = Okoki kosala elongo na bango na nzela ya bofundi, ya litatoli to ya nsango nyonso oyo ekosalisa.
leaflet-topic-05-s4 = Kaka santre ekoki kosenga kofanda yango; prokirere nde azwaka ekateli soki okokisi masengami, mpe Biro ya Bapaya nde epesaka mokanda.

leaflet-topic-06-title = Kofunda likambo
leaflet-topic-06-s1 = Okoki koyebisa polisi to inspektere makambo oyo ekomelaki yo.
leaflet-topic-06-s2 = Bakomaka yango, mpe okoki kosenga kopi.
leaflet-topic-06-s3 = Prokirere nde akambaka bolukiluki mpo na justice mpe azwaka ekateli na oyo ekolanda.
leaflet-topic-06-s4 = Santre ekoki kolimbolela yo likambo yango mpe ekoki kokende elongo na yo.

leaflet-topic-07-title = Bobateli
leaflet-topic-07-s1 = Yebisa biso soki ozali kobanga, mpo na yo moko to mpo na libota na yo, awa to na mboka mosusu.
leaflet-topic-07-s2 = Polisi na prokirere nde bazwaka ekateli ya bobateli oyo ekoki kosalema.
leaflet-topic-07-s3 = Okoki kosenga ete okutana te na moto oyo ozali kobanga: prokirere to zuzi nde azwaka ekateli.

leaflet-topic-08-title = Avoka
leaflet-topic-08-s1 = Okoki kosenga kosolola na avoka.
leaflet-topic-08-s2 = Soki ozali na mbongo moke, biro ya lisalisi ya mibeko nde ezwaka ekateli soki okozwa avoka ofele.
leaflet-topic-08-s3 = Santre ekoki kosalisa yo ozwa avoka.

leaflet-topic-09-title = Mbongo oyo basengeli kofuta yo
leaflet-topic-09-s1 = Soki osalaki mosala, mobeko elobi ete basengeli kofuta yo, ata soki ozangi mikanda ya kofanda.
leaflet-topic-09-s2 = Okoki kosenga lisalisi na biro oyo etalaka misala: yango nde ezwaka ekateli ya oyo ekoki kosala na nkolo mosala.
leaflet-topic-09-s3 = Okoki kosenga mbongo mpo na mabe oyo basalaki yo: zuzi nde azwaka ekateli.
leaflet-topic-09-s4 = Komisio moko ya Leta ekoki mpe kosalisa na mbongo bato mosusu oyo basalaki bango mobulu: komisio yango nde ezwaka ekateli.

leaflet-topic-10-title = Mobongoli ya monoko
leaflet-topic-10-s1 = Yebisa biso to lakisa biso monoko oyo oyokaka malamu.
leaflet-topic-10-s2 = Soki ozali kosolola na polisi to na zuzi, okoki kosenga mobongoli, mpe okofuta te.
leaflet-topic-10-s3 = Okoki kosenga babongola ofele mikanda ya ntina: polisi to prokirere nde azwaka ekateli ya mikanda nini.
leaflet-topic-10-s4 = Yebisa biso soki ozali koyoka mobongoli malamu te to soki ozali kobanga ye.

leaflet-topic-11-title = Mboka mosusu ya Lisanga ya bikolo ya Mpoto
leaflet-topic-11-s1 = Mbala mosusu likambo esalemaki na mboka mosusu ya Lisanga ya bikolo ya Mpoto.
leaflet-topic-11-s2 = Okoki koyebisa yango polisi ya awa na Beljika.
leaflet-topic-11-s3 = Prokirere nde azwaka ekateli soki Beljika ekosala bolukiluki to soki bofundi na yo ekokende na mboka mosusu wana.

leaflet-topic-12-title = Soki tosali na yo malamu te
leaflet-topic-12-s1 = Okoki kofunda biso.
leaflet-topic-12-s2 = Comité P ezali lisanga oyo etalaka na bonsomi bofundi mpo na polisi, mpe yango nde ezwaka ekateli ya oyo ekosala na bofundi na yo.
leaflet-topic-12-s3 = Mpo na babiro mosusu ya federale, okoki kokomela mokanda na Mediatere ya federale (Ombudsman).
leaflet-topic-12-s4 = Santre to avoka akoki kosalisa yo na likambo yango.

leaflet-topic-13-title = Nani okobenga mpo na likambo na yo
leaflet-topic-13-s1 = Mosali ya Leta akoki kopesa yo mwa papye oyo ezali na banimero ya telefone mpe kode.
leaflet-topic-13-s2 = Nkombo na yo ezali na papye yango te.
leaflet-topic-13-s3 = Soki totindaki likambo na yo na santre moko, santre yango ekoki kozwa yango na kode: benga { $centre } to { $contact_point }.

leaflet-topic-14-title = Mbongo oyo obimisi, mpe kosolola na moto mosusu
leaflet-topic-14-s1 = Soki osengeli kosala mobembo mpo na bolukiluki, tuna soki bakoki kozongisela yo mbongo oyo obimisi: bakonzi ya justice nde bazwaka ekateli.
leaflet-topic-14-s2 = Na Beljika, moyokanisi akoki kosalisa yo na moto oyo asalaki yo mabe bosolola.
leaflet-topic-14-s3 = Esalemaka kaka soki olingi: yo nde ozwaka ekateli.

leaflet-topic-15-title = Lisalisi kozanga kosolola na polisi
leaflet-topic-15-s1 = Ozali na mokumba te ya kopesa litatoli lelo.
leaflet-topic-15-s2 = Santre ekoki kosalisa yo ata soki osololi na polisi te.
leaflet-topic-15-s3 = Kasi mpo na kofanda mingi koleka, osengeli kosala elongo na bakonzi ya justice: prokirere nde azwaka ekateli.

leaflet-topic-16-title = Soki okokisi naino mibu 18 te
leaflet-topic-16-s1 = Yebisa biso soki okokisi naino mibu 18 te, mpo mibeko ya sipesiale ezali mpo na yo.
leaflet-topic-16-s2 = Soki baboti na yo bazali na yo elongo te, Biro ya Batutere ekoki koponela yo tutere: { $guardianship }.
leaflet-topic-16-s3 = Tutere ezali mokolo oyo abundelaka yo mpe akoki koluka na yo elongo ndako ya kimia mpe eteyelo.
leaflet-topic-16-s4 = Mwana oyo azali ye moko asengeli kozala na ndako ya bana, na santre ya kokangama te; soki ntembe ezali mpo na mibu na yo, Biro ya Batutere nde ezwaka ekateli.

leaflet-topic-17-title = Ekimelo (azile)
leaflet-topic-17-s1 = Soki ozali kobanga kozonga na mboka na yo, okoki mpe kosenga ekimelo (azile).
leaflet-topic-17-s2 = Okoki koyebisa yango biso to Biro ya Bapaya.
leaflet-topic-17-s3 = Ozali na mokumba te ya kopona lelo: avoka to santre akoki kolimbolela yo ntina ya lolenge mokomoko.
leaflet-topic-17-s4 = Biro ya Bapaya etalaka soki Beljika nde ekotalela bosenga na yo, na nsima Komisere Zenerale ya bato bakimi mboka azwaka ekateli.

leaflet-topic-18-title = Koyebisa likambo kozanga nkombo na yo
leaflet-topic-18-s1 = Okoki kobenga { $contact_point } to santre moko mpe, na ebandeli, kobomba nkombo na yo.
leaflet-topic-18-s2 = Soki olingi kosolola na polisi kozanga nkombo na yo, senga yango liboso ya kobanda: polisi na prokirere nde bazwaka ekateli.
leaflet-topic-18-s3 = Likambo oyo bayebisi kozanga nkombo ezali elembeteli ya makasi te, mpe epesaka mikanda ya kofanda te, epesaka lifuti ya mabe te.
leaflet-topic-18-s4 = Tokoki kolaka te ete moto moko te akoyeba nkombo na yo: prokirere to zuzi akoki kozwa ekateli ya kobomba yango.

leaflet-topic-19-title = Okoki koboya
leaflet-topic-19-s1 = Okoki koboya lisalisi oyo, mpe ozali na mokumba te ya koloba ntina.
leaflet-topic-19-s2 = Okoki kobongola makanisi mpe kobenga nsima: { $centre } to { $contact_point }.
leaflet-topic-19-s3 = Soki ozali na likama, benga { $emergency }.

leaflet-topic-20-title = Oyo tokoki kolaka te
leaflet-topic-20-s1 = Polisi esengeli koyebisa Biro ya Bapaya ete moto oyo azangi mikanda ya kofanda azali awa.
leaflet-topic-20-s2 = Tokoki kolaka te ete okozwa mikanda, ete okoki kofanda to ete okotikala na bonsomi.
leaflet-topic-20-s3 = Biro ya Bapaya nde ezwaka ekateli soki osengeli kolongwa mpe soki bakotya yo na santre ya kokangama.
leaflet-topic-20-s4 = Prokirere nde azwaka ekateli soki bakomona yo lokola moto oyo basali mabe mpe soki bakofunda moto moko na tribinale.

leaflet-topic-21-title = Oyo bato mingi babangaka
leaflet-topic-21-s1 = Mboka mosusu: soki osengi ekimelo, Biro ya Bapaya etalaka mboka nini ya Mpoto ekotalela bosenga na yo, mpe yango nde ezwaka ekateli.
leaflet-topic-21-s2 = Tokoki kolaka te ete bakotinda yo na mboka wana te; avoka to santre akoki kolimbolela yo oyo etali yo.
leaflet-topic-21-s3 = Bilembo ya misapi: polisi to Biro ya Bapaya akoki kozwa yango; tokoki kolaka te oyo ekosalema na yango.
leaflet-topic-21-s4 = Libota na yo: yebisa biso to santre soki moto azali kobangisa bango; polisi na prokirere nde bazwaka ekateli ya oyo ekoki kosalema, mpe na mboka mosusu bakoki kosala moke koleka.
leaflet-topic-21-s5 = Mbongo: soki moto mosusu abombi mbongo ya mobembo na yo, tokoki kolaka te ete okozwa yango lisusu.
leaflet-topic-21-s6 = Liboso ya kofuta lisusu, okoki kosolola na santre to na avoka.
leaflet-topic-21-s7 = Bato oyo bamemaki yo: toyebisaka bango te oyo ozali koloba, kasi bakoki komona to kokanisa ete ozali kosolola na biso.
leaflet-topic-21-s8 = Soki likambo ekomi na tribinale, prokirere to zuzi nde azwaka ekateli ya makambo oyo bakoki kotanga.
leaflet-topic-21-s9 = Santre to avoka akoki koyanola mituna na yo mpo na makambo oyo nyonso: { $centre }.
