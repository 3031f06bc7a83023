## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Alîkarî û mafên we
leaflet-short-01 = Em ji polîsan an ji kontrolê ne; em dikarin alîkariya we jî bikin.
leaflet-short-02 = Xwestina alîkariyê ne sûc e.
leaflet-short-03 = Hin kes neçar in ji bo yên din bixebitin, seksê bifiroşin, pars bikin an bidizin.
leaflet-short-04 = Hin kes bi metirsiya mirinê tên anîn vir.
leaflet-short-05 = Heke we qebûl kiribe jî, hûn dikarin alîkariyê bixwazin.
leaflet-short-06 = Navendeke taybet dikare belaş alîkariyê bike: cihê mayînê, bijîşk, parêzer.
leaflet-short-07 = Navend dikare ji bo we kaxezekê bixwaze: 45 roj ji bo fikirînê.
leaflet-short-08 = Nivîsgeha Biyaniyan biryarê dide; bi vê kaxezê, bi gelemperî di wê demê de we naşîne.
leaflet-short-09 = Ji bo mayîna dirêjtir: ji wan kesan dûr bikevin, alîkariya navendê qebûl bikin û bi dozger re hevkariyê bikin.
leaflet-short-10 = Her agahî dikare giring be; dozger biryarê dide.
leaflet-short-11 = Hûn dikarin wergêrekî belaş bixwazin.
leaflet-short-12 = Heke hûn tiştekî ji polîsan re nebêjin jî, navend dikare alîkariyê bike.
leaflet-short-13 = Heke temenê we ji 18 salan kêmtir be, Saziya Welayetê dikare ji we re welî destnîşan bike.
leaflet-short-14 = Hûn dikarin bibêjin na û paşê telefon bikin: { $centre } an { $contact_point }.
leaflet-short-15 = Di metirsiyê de telefonî { $emergency } bikin.
leaflet-short-16 = Divê polîs kesên bê kaxezên rûniştinê ji Nivîsgeha Biyaniyan re ragihîne.
leaflet-short-17 = Em nikarin soza kaxezan bidin: dozger û Nivîsgeha Biyaniyan biryarê didin.

leaflet-topic-01-title = Em kî ne
leaflet-topic-01-s1 = Em ji polîsan an ji saziyeke kontrolê ne.
leaflet-topic-01-s2 = Karê me ev e jî, ku em alîkariya kesên di metirsiyê de bikin.
leaflet-topic-01-s3 = Xwestina alîkariyê ne sûc e.
leaflet-topic-01-s4 = Heke kesekî hûn neçar kirine ku qanûnê bişkînin, ji parêzerekî re bibêjin: dadger biryarê dide ka qanûn we ji cezayê diparêze.

leaflet-topic-02-title = Mijar çi ye
leaflet-topic-02-s1 = Hin kes ji yên din pereyan qezenc dikin: ji karê giran, seks, parsekî, sûc an beşeke laş.
leaflet-topic-02-s2 = Bo nimûne, ew heqê we an kaxezên we li ba xwe digirin, nahêlin hûn biçin, an dibêjin ku hûn gelek deyndar in.
leaflet-topic-02-s3 = Hin kes bi metirsiya jiyanê di sînor re tên derbaskirin, bo nimûne di kamyona sarker an di keştiyeke biçûk de.
leaflet-topic-02-s4 = Heke we di destpêkê de qebûl kiribe jî, hûn dikarin mexdûr bin: dozger biryarê dide.

leaflet-topic-03-title = Alîkariya belaş
leaflet-topic-03-s1 = Li Belçîkayê sê navendên taybet alîkariya kesên di rewşeke wiha de dikin.
leaflet-topic-03-s2 = Navend dikare ji bo cihekî ewle, bijîşk, psîkolog û parêzer alîkariya we bike.
leaflet-topic-03-s3 = Hûn ji bo alîkariya navendê pereyan nadin.
leaflet-topic-03-s4 = Navend pêşî bi we re diaxive û biryarê dide ka dikare çi alîkariyê bike: { $centre }.

leaflet-topic-04-title = Dem ji bo fikirînê
leaflet-topic-04-s1 = Hûn ne neçar in îro biryarê bidin.
leaflet-topic-04-s2 = Heke kaxezên we yên rûniştinê tune bin û navendek piştgiriya we bike, navend dikare ji Nivîsgeha Biyaniyan kaxezeke 45 rojan bixwaze.
leaflet-topic-04-s3 = Nivîsgeha Biyaniyan biryarê dide ka vê kaxezê dide an na.
leaflet-topic-04-s4 = Heke ev kaxez bi we re be, Nivîsgeha Biyaniyan bi gelemperî di van 45 rojan de we ji Belçîkayê dernaxe.

leaflet-topic-05-title = Mayîna dirêjtir
leaflet-topic-05-s1 = Ji bo mayîna dirêjtir sê merc hene.
leaflet-topic-05-s2 = Têkiliya we bi kesên ku hûn bi kar anîne re namîne, navendek piştgiriya we dike, û hûn bi dadê re hevkariyê dikin.
leaflet-topic-05-s3 = Hûn dikarin bi gilîkirinê, bi îfadeyê an bi her agahiya bikêr hevkariyê bikin.
leaflet-topic-05-s4 = Tenê navend dikare vê mayînê bixwaze; dozger biryarê dide ka mercên we temam in, û Nivîsgeha Biyaniyan kaxezê dide.

leaflet-topic-06-title = Gilîkirin
leaflet-topic-06-s1 = Hûn dikarin ji polîsan an ji mufetîşekî re bibêjin çi hatiye serê we.
leaflet-topic-06-s2 = Ew wê dinivîsin, û hûn dikarin kopiyekê bixwazin.
leaflet-topic-06-s3 = Dozger lêpirsînê bi rê ve dibe û biryarê dide ka paşê çi dibe.
leaflet-topic-06-s4 = Navend dikare vê ji we re rave bike û dikare bi we re were.

leaflet-topic-07-title = Parastin
leaflet-topic-07-s1 = Ji me re bibêjin heke hûn ditirsin, ji bo xwe an malbata xwe, li vir an li welatekî din.
leaflet-topic-07-s2 = Polîs û dozger biryarê didin ka kîjan parastin gengaz e.
leaflet-topic-07-s3 = Hûn dikarin bixwazin ku kesê hûn jê ditirsin nebînin: dozger an dadger biryarê dide.

leaflet-topic-08-title = Parêzer
leaflet-topic-08-s1 = Hûn dikarin bixwazin ku bi parêzerekî re biaxivin.
leaflet-topic-08-s2 = Heke pereyên we hindik bin, nivîsgeha alîkariya dadî biryarê dide ka parêzerekî belaş digihîje we.
leaflet-topic-08-s3 = Navend dikare alîkariya we bike ku hûn parêzerekî bibînin.

leaflet-topic-09-title = Pereyên ku deynê we ne
leaflet-topic-09-s1 = Heke we kar kiribe, qanûn dibêje ku divê heqê we bê dayîn, kaxezên rûniştinê tune bin jî.
leaflet-topic-09-s2 = Hûn dikarin ji kontrola kar alîkariyê bixwazin: ew biryarê dide ka dikare li hember kardêr çi bike.
leaflet-topic-09-s3 = Hûn dikarin ji bo ziyana ku gihîştiye we pere bixwazin: dadger biryarê dide.
leaflet-topic-09-s4 = Komîsyoneke dewletê jî dikare bi pereyan alîkariya hin mexdûrên şîdetê bike: komîsyon biryarê dide.

leaflet-topic-10-title = Wergêr
leaflet-topic-10-s1 = Ji me re bibêjin an nîşan bidin ka hûn kîjan zimanî baş fêm dikin.
leaflet-topic-10-s2 = Dema hûn bi polîsan an bi dadgerekî re diaxivin, hûn dikarin wergêr bixwazin, û pereyan nadin.
leaflet-topic-10-s3 = Hûn dikarin wergera belaş a kaxezên giring bixwazin: polîs an dozger biryarê dide ka kîjan.
leaflet-topic-10-s4 = Ji me re bibêjin heke hûn wergêr fêm nakin an jê ditirsin.

leaflet-topic-11-title = Welatekî din ê Yekîtiya Ewropayê
leaflet-topic-11-s1 = Dibe ku ev li welatekî din ê Yekîtiya Ewropayê çêbûbe.
leaflet-topic-11-s2 = Hûn dikarin li vir, li Belçîkayê, ji polîsan re bibêjin.
leaflet-topic-11-s3 = Dozger biryarê dide ka Belçîka lêpirsînê dike an gilîkirina we diçe wî welatî.

leaflet-topic-12-title = Heke em bi we re baş tevnegerin
leaflet-topic-12-s1 = Hûn dikarin giliyê me bikin.
leaflet-topic-12-s2 = Comité P saziyeke serbixwe ye ku giliyên li ser polîsan dinirxîne, û biryarê dide ka bi giliyê we çi dike.
leaflet-topic-12-s3 = Ji bo saziyên din ên federal, hûn dikarin ji Ombudsmanê federal re binivîsin.
leaflet-topic-12-s4 = Navend an parêzerek dikare di vê de alîkariya we bike.

leaflet-topic-13-title = Ji bo doza xwe telefonî kê bikin
leaflet-topic-13-s1 = Karmend dikare kaxezeke biçûk bi hejmarên telefonê û kodekê bide we.
leaflet-topic-13-s2 = Navê we ne li ser wê kaxezê ye.
leaflet-topic-13-s3 = Eger me doza we şandibe navendekê, ew navend dikare bi kodê wê bibîne: telefonî { $centre } an { $contact_point } bikin.

leaflet-topic-14-title = Mesref, û axaftina bi kesê din re
leaflet-topic-14-s1 = Heke hûn ji bo lêpirsînê neçar bin rêwîtiyê bikin, bipirsin ka mesref vedigere: dad biryarê dide.
leaflet-topic-14-s2 = Li Belçîkayê navbeynkarek dikare alîkariya we û kesê ku zirar daye we bike ku hûn biaxivin.
leaflet-topic-14-s3 = Ev tenê heke hûn bixwazin çêdibe: hûn biryarê didin.

leaflet-topic-15-title = Alîkarî bêyî axaftina bi polîsan re
leaflet-topic-15-s1 = Hûn ne neçar in îro îfadeyê bidin.
leaflet-topic-15-s2 = Heke hûn bi polîsan re neaxivin jî, navend dikare alîkariya we bike.
leaflet-topic-15-s3 = Lê ji bo mayîna dirêjtir divê hûn bi dadê re hevkariyê bikin: dozger biryarê dide.

leaflet-topic-16-title = Heke temenê we ji 18 salan kêmtir be
leaflet-topic-16-s1 = Ji me re bibêjin heke temenê we ji 18 salan kêmtir be, ji ber ku ji bo we rêbazên taybet hene.
leaflet-topic-16-s2 = Heke dê û bavê we ne bi we re bin, Saziya Welayetê dikare ji we re welî destnîşan bike: { $guardianship }.
leaflet-topic-16-s3 = Welî mezinek e ku we diparêze û dikare bi we re li maleke ewle û dibistanekê bigere.
leaflet-topic-16-s4 = Divê zarokê bi tenê li mala zarokan be û ne li navendeke girtî; heke li ser temen guman hebe, Saziya Welayetê biryarê dide.

leaflet-topic-17-title = Penaberî
leaflet-topic-17-s1 = Heke hûn ji vegera welatê xwe ditirsin, hûn dikarin penaberiyê jî bixwazin.
leaflet-topic-17-s2 = Hûn dikarin vê ji me re an ji Nivîsgeha Biyaniyan re bibêjin.
leaflet-topic-17-s3 = Hûn ne neçar in îro hilbijêrin: parêzerek an navend dikare rave bike ka her hilbijartin çi wateyê dide.
leaflet-topic-17-s4 = Nivîsgeha Biyaniyan dinêre ka Belçîka daxwaza we dinirxîne, paşê Komîserê Giştî yê Penaberan biryarê dide.

leaflet-topic-18-title = Ragihandin bêyî navê we
leaflet-topic-18-s1 = Hûn dikarin telefonî { $contact_point } an navendekê bikin û di destpêkê de navê xwe nebêjin.
leaflet-topic-18-s2 = Heke hûn bixwazin bêyî nav bi polîsan re biaxivin, vê berî destpêkê bixwazin: polîs û dozger biryarê didin.
leaflet-topic-18-s3 = Ragihandina bê nav delîleke qels e û ne kaxezên rûniştinê dide ne jî tezmînatê.
leaflet-topic-18-s4 = Em nikarin soz bidin ku kes qet navê we hîn nabe: dozger an dadger dikare biryarê bide ku wî veşêre.

leaflet-topic-19-title = Hûn dikarin bibêjin na
leaflet-topic-19-s1 = Hûn dikarin ji vê alîkariyê re bibêjin na, û ne neçar in sedemê bibêjin.
leaflet-topic-19-s2 = Hûn dikarin ramana xwe biguherin û paşê telefon bikin: { $centre } an { $contact_point }.
leaflet-topic-19-s3 = Heke hûn di metirsiyê de ne, telefonî { $emergency } bikin.

leaflet-topic-20-title = Tiştên ku em nikarin soz bidin
leaflet-topic-20-s1 = Divê polîs ji Nivîsgeha Biyaniyan re ragihîne ku li vir kesek bê kaxezên rûniştinê heye.
leaflet-topic-20-s2 = Em nikarin soz bidin ku hûn kaxezan werdigirin, ku hûn dikarin bimînin an ku hûn azad dimînin.
leaflet-topic-20-s3 = Nivîsgeha Biyaniyan biryarê dide ka divê hûn biçin û ka hûn li navendeke girtî tên ragirtin.
leaflet-topic-20-s4 = Dozger biryarê dide ka hûn wek mexdûr tên dîtin û ka doz li kesekî tê vekirin.

leaflet-topic-21-title = Tiştên ku gelek kes jê ditirsin
leaflet-topic-21-s1 = Welatekî din: heke hûn penaberiyê bixwazin, Nivîsgeha Biyaniyan dinêre ka kîjan welatê Ewropayê lê dinêre, û ew biryarê dide.
leaflet-topic-21-s2 = Em nikarin soz bidin ku hûn nayên şandin wî welatî; parêzerek an navend dikare rave bike ka çi ji bo we derbas dibe.
leaflet-topic-21-s3 = Şopa tiliyan: polîs an Nivîsgeha Biyaniyan dikare bigire; em nikarin soz bidin ka çi bi wê tê kirin.
leaflet-topic-21-s4 = Malbata we: heke kesek gefê li wan dixwe, ji me an ji navendê re bibêjin; polîs û dozger biryarê didin ka çi gengaz e, û li welatekî din ew dikarin kêmtir bikin.
leaflet-topic-21-s5 = Pere: heke pereyên rêwîtiya we li ba kesekî din bin, em nikarin soz bidin ku hûn wan vedigirin.
leaflet-topic-21-s6 = Berî ku hûn zêdetir bidin, hûn dikarin bi navendê an bi parêzerekî re biaxivin.
leaflet-topic-21-s7 = Kesên ku hûn anîne: em gotinên we ji wan re nabêjin, lê dibe ku ew bibînin an texmîn bikin ku hûn bi me re diaxivin.
leaflet-topic-21-s8 = Heke dadgeh çêbibe, dozger an dadger biryarê dide ka ew dikarin çi bixwînin.
leaflet-topic-21-s9 = Navend an parêzerek dikare bersiva pirsên we yên li ser van hemûyan bide: { $centre }.
