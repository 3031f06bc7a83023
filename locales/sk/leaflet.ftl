## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Pomoc a vaše práva
leaflet-short-01 = Sme z polície alebo z inšpekcie; môžeme vám aj pomôcť.
leaflet-short-02 = Požiadať o pomoc nie je trestný čin.
leaflet-short-03 = Niektorí ľudia musia pre iných pracovať, predávať sex, žobrať alebo kradnúť.
leaflet-short-04 = Niektorých ľudí sem privezú v ohrození života.
leaflet-short-05 = Aj keď ste súhlasili, môžete požiadať o pomoc.
leaflet-short-06 = Špeciálne centrum môže pomôcť zadarmo: ubytovanie, lekár, advokát.
leaflet-short-07 = Centrum môže pre vás požiadať o doklad: 45 dní na rozmyslenie.
leaflet-short-08 = Cudzinecký úrad rozhoduje; s týmto dokladom vás v tom čase zvyčajne nepošle preč.
leaflet-short-09 = Ak chcete zostať dlhšie: odíďte od tých ľudí, prijmite pomoc centra a spolupracujte s prokurátorom.
leaflet-short-10 = Každá informácia môže zavážiť; rozhoduje prokurátor.
leaflet-short-11 = Môžete požiadať o bezplatného tlmočníka.
leaflet-short-12 = Centrum môže pomôcť, aj keď polícii nič nepoviete.
leaflet-short-13 = Ak máte menej ako 18 rokov, Úrad pre opatrovníctvo vám môže určiť opatrovníka.
leaflet-short-14 = Môžete povedať nie a zavolať neskôr: { $centre } alebo { $contact_point }.
leaflet-short-15 = V nebezpečenstve volajte { $emergency }.
leaflet-short-16 = Polícia musí Cudzineckému úradu hlásiť ľudí bez dokladov na pobyt.
leaflet-short-17 = Doklady sľúbiť nemôžeme: rozhoduje prokurátor a Cudzinecký úrad.

leaflet-topic-01-title = Kto sme
leaflet-topic-01-s1 = Sme z polície alebo z inšpekčnej služby.
leaflet-topic-01-s2 = Našou prácou je aj pomáhať ľuďom, ktorí sú v nebezpečenstve.
leaflet-topic-01-s3 = Požiadať o pomoc nie je trestný čin.
leaflet-topic-01-s4 = Ak vás niekto donútil porušiť zákon, povedzte to advokátovi: sudca rozhodne, či vás zákon chráni pred trestom.

leaflet-topic-02-title = O čo ide
leaflet-topic-02-s1 = Niektorí ľudia zarábajú na iných: na ťažkej práci, sexe, žobraní, trestných činoch alebo na časti tela.
leaflet-topic-02-s2 = Napríklad si nechajú vašu mzdu alebo vaše doklady, nenechajú vás odísť alebo tvrdia, že im dlhujete veľa peňazí.
leaflet-topic-02-s3 = Niektorých ľudí prevezú cez hranicu v ohrození života, napríklad v chladiacom nákladiaku alebo v malom člne.
leaflet-topic-02-s4 = Aj keď ste najprv súhlasili, môžete byť obeťou: rozhoduje prokurátor.

leaflet-topic-03-title = Bezplatná pomoc
leaflet-topic-03-s1 = V Belgicku pomáhajú ľuďom v takejto situácii tri špeciálne centrá.
leaflet-topic-03-s2 = Centrum vám môže pomôcť nájsť bezpečné miesto, lekára, psychológa a advokáta.
leaflet-topic-03-s3 = Za pomoc centru neplatíte.
leaflet-topic-03-s4 = Centrum sa s vami najprv porozpráva a rozhodne, akú pomoc môže dať: { $centre }.

leaflet-topic-04-title = Čas na rozmyslenie
leaflet-topic-04-s1 = Nemusíte sa rozhodnúť dnes.
leaflet-topic-04-s2 = Ak nemáte doklady na pobyt a centrum vás podporuje, môže požiadať Cudzinecký úrad o doklad na 45 dní.
leaflet-topic-04-s3 = Cudzinecký úrad rozhoduje, či tento doklad vydá.
leaflet-topic-04-s4 = Ak máte tento doklad, Cudzinecký úrad vás počas týchto 45 dní zvyčajne z Belgicka nevyhostí.

leaflet-topic-05-title = Zostať dlhšie
leaflet-topic-05-s1 = Na dlhší pobyt sú tri podmienky.
leaflet-topic-05-s2 = Už nemáte kontakt s ľuďmi, ktorí vás využili, centrum vás podporuje a spolupracujete s justíciou.
leaflet-topic-05-s3 = Spolupracovať môžete sťažnosťou, výpoveďou alebo akoukoľvek informáciou, ktorá pomôže.
leaflet-topic-05-s4 = O tento pobyt môže požiadať iba centrum; prokurátor rozhoduje, či podmienky spĺňate, a Cudzinecký úrad vydáva doklad.

leaflet-topic-06-title = Podať sťažnosť
leaflet-topic-06-s1 = Polícii alebo inšpektorovi môžete povedať, čo sa vám stalo.
leaflet-topic-06-s2 = Zapíšu to a vy môžete požiadať o kópiu.
leaflet-topic-06-s3 = Prokurátor vedie vyšetrovanie a rozhoduje, čo bude ďalej.
leaflet-topic-06-s4 = Centrum vám to môže vysvetliť a môže ísť s vami.

leaflet-topic-07-title = Ochrana
leaflet-topic-07-s1 = Povedzte nám, ak sa bojíte, o seba alebo o rodinu, tu alebo v inej krajine.
leaflet-topic-07-s2 = Polícia a prokurátor rozhodujú, aká ochrana je možná.
leaflet-topic-07-s3 = Môžete požiadať, aby ste sa nestretli s človekom, ktorého sa bojíte: rozhoduje prokurátor alebo sudca.

leaflet-topic-08-title = Advokát
leaflet-topic-08-s1 = Môžete požiadať o rozhovor s advokátom.
leaflet-topic-08-s2 = Ak máte málo peňazí, kancelária právnej pomoci rozhoduje, či dostanete advokáta zadarmo.
leaflet-topic-08-s3 = Centrum vám môže pomôcť nájsť advokáta.

leaflet-topic-09-title = Peniaze, ktoré vám dlhujú
leaflet-topic-09-s1 = Ak ste pracovali, zákon hovorí, že vám musia zaplatiť, aj keď nemáte doklady na pobyt.
leaflet-topic-09-s2 = O pomoc môžete požiadať inšpekciu práce: ona rozhoduje, ako môže voči zamestnávateľovi konať.
leaflet-topic-09-s3 = Môžete žiadať peniaze za ujmu, ktorá sa vám stala: rozhoduje sudca.
leaflet-topic-09-s4 = Niektorým obetiam násilia môže peniazmi pomôcť aj štátna komisia: rozhoduje komisia.

leaflet-topic-10-title = Tlmočník
leaflet-topic-10-s1 = Povedzte alebo ukážte nám, ktorému jazyku dobre rozumiete.
leaflet-topic-10-s2 = Keď hovoríte s políciou alebo so sudcom, môžete požiadať o tlmočníka a nič neplatíte.
leaflet-topic-10-s3 = Môžete požiadať o bezplatný preklad dôležitých papierov: polícia alebo prokurátor rozhoduje ktorých.
leaflet-topic-10-s4 = Povedzte nám, ak tlmočníkovi nerozumiete alebo sa ho bojíte.

leaflet-topic-11-title = Iná krajina Európskej únie
leaflet-topic-11-s1 = Možno sa to stalo v inej krajine Európskej únie.
leaflet-topic-11-s2 = Môžete to povedať polícii tu v Belgicku.
leaflet-topic-11-s3 = Prokurátor rozhoduje, či vyšetruje Belgicko, alebo či sťažnosť pôjde do druhej krajiny.

leaflet-topic-12-title = Ak s vami nezaobchádzame dobre
leaflet-topic-12-s1 = Môžete sa na nás sťažovať.
leaflet-topic-12-s2 = Comité P je nezávislý orgán, ktorý skúma sťažnosti na políciu a rozhoduje, čo s vašou sťažnosťou urobí.
leaflet-topic-12-s3 = Pri iných federálnych službách môžete napísať federálnemu ombudsmanovi.
leaflet-topic-12-s4 = Centrum alebo advokát vám s tým môže pomôcť.

leaflet-topic-13-title = Komu volať vo vašej veci
leaflet-topic-13-s1 = Úradník vám môže dať malý papier s číslami telefónov a kódom.
leaflet-topic-13-s2 = Vaše meno na tom papieri nie je.
leaflet-topic-13-s3 = Ak sme váš prípad poslali do centra, to centrum ho môže nájsť podľa kódu: volajte { $centre } alebo { $contact_point }.

leaflet-topic-14-title = Výdavky a rozhovor s druhou osobou
leaflet-topic-14-s1 = Ak musíte kvôli vyšetrovaniu cestovať, spýtajte sa, či dostanete výdavky späť: rozhoduje justícia.
leaflet-topic-14-s2 = V Belgicku môže mediátor pomôcť vám a človeku, ktorý vám ublížil, porozprávať sa.
leaflet-topic-14-s3 = Stane sa to, len ak to chcete: rozhodujete vy.

leaflet-topic-15-title = Pomoc bez rozhovoru s políciou
leaflet-topic-15-s1 = Dnes nemusíte vypovedať.
leaflet-topic-15-s2 = Centrum môže pomôcť, aj keď s políciou nehovoríte.
leaflet-topic-15-s3 = Pri dlhšom pobyte však musíte spolupracovať s justíciou: rozhoduje prokurátor.

leaflet-topic-16-title = Ak máte menej ako 18 rokov
leaflet-topic-16-s1 = Povedzte nám, ak máte menej ako 18 rokov, lebo pre vás platia osobitné pravidlá.
leaflet-topic-16-s2 = Ak vaši rodičia nie sú s vami, Úrad pre opatrovníctvo vám môže určiť opatrovníka: { $guardianship }.
leaflet-topic-16-s3 = Opatrovník je dospelý, ktorý sa vás zastáva a môže s vami hľadať bezpečný dom a školu.
leaflet-topic-16-s4 = Dieťa bez rodičov má byť v domove pre deti, a nie v uzavretom centre; ak je pochybnosť o veku, rozhoduje Úrad pre opatrovníctvo.

leaflet-topic-17-title = Azyl
leaflet-topic-17-s1 = Ak sa bojíte vrátiť do svojej krajiny, môžete požiadať aj o azyl.
leaflet-topic-17-s2 = Môžete to povedať nám alebo Cudzineckému úradu.
leaflet-topic-17-s3 = Nemusíte si vybrať dnes: advokát alebo centrum vám môže vysvetliť, čo každá možnosť znamená.
leaflet-topic-17-s4 = Cudzinecký úrad zisťuje, či sa vašou žiadosťou zaoberá Belgicko, a potom rozhoduje generálny komisár pre utečencov.

leaflet-topic-18-title = Oznámiť bez mena
leaflet-topic-18-s1 = Môžete zavolať { $contact_point } alebo do centra a najprv nepovedať svoje meno.
leaflet-topic-18-s2 = Ak chcete hovoriť s políciou bez mena, požiadajte o to skôr, než začnete: rozhoduje polícia a prokurátor.
leaflet-topic-18-s3 = Oznámenie bez mena je slabý dôkaz a nedáva doklady na pobyt ani odškodnenie.
leaflet-topic-18-s4 = Nemôžeme sľúbiť, že sa vaše meno nikto nikdy nedozvie: prokurátor alebo sudca môže rozhodnúť, že ho skryje.

leaflet-topic-19-title = Môžete povedať nie
leaflet-topic-19-s1 = Tejto pomoci môžete povedať nie a nemusíte povedať prečo.
leaflet-topic-19-s2 = Môžete si to rozmyslieť a zavolať neskôr: { $centre } alebo { $contact_point }.
leaflet-topic-19-s3 = Ak ste v nebezpečenstve, volajte { $emergency }.

leaflet-topic-20-title = Čo sľúbiť nemôžeme
leaflet-topic-20-s1 = Polícia musí Cudzineckému úradu hlásiť, že je tu človek bez dokladov na pobyt.
leaflet-topic-20-s2 = Nemôžeme sľúbiť, že dostanete doklady, že môžete zostať alebo že zostanete na slobode.
leaflet-topic-20-s3 = Cudzinecký úrad rozhoduje, či musíte odísť a či vás zadržia v uzavretom centre.
leaflet-topic-20-s4 = Prokurátor rozhoduje, či vás považujú za obeť a či niekoho obvinia.

leaflet-topic-21-title = Čoho sa mnohí ľudia boja
leaflet-topic-21-s1 = Iná krajina: ak žiadate o azyl, Cudzinecký úrad zisťuje, ktorá európska krajina sa ním zaoberá, a on rozhoduje.
leaflet-topic-21-s2 = Nemôžeme sľúbiť, že vás do tej krajiny nepošlú; advokát alebo centrum vám môže vysvetliť, čo pre vás platí.
leaflet-topic-21-s3 = Odtlačky prstov: polícia alebo Cudzinecký úrad ich môže vziať; nemôžeme sľúbiť, čo sa s nimi stane.
leaflet-topic-21-s4 = Vaša rodina: povedzte nám alebo centru, ak sa jej niekto vyhráža; polícia a prokurátor rozhodujú, čo je možné, a v inej krajine môžu urobiť menej.
leaflet-topic-21-s5 = Peniaze: ak má peniaze na vašu cestu niekto iný, nemôžeme sľúbiť, že ich dostanete späť.
leaflet-topic-21-s6 = Skôr než zaplatíte viac, môžete sa porozprávať s centrom alebo s advokátom.
leaflet-topic-21-s7 = Ľudia, ktorí vás priviezli: nehovoríme im, čo poviete, ale môžu vidieť alebo uhádnuť, že s nami hovoríte.
leaflet-topic-21-s8 = Ak bude súdny proces, prokurátor alebo sudca rozhoduje, čo smú čítať.
leaflet-topic-21-s9 = Centrum alebo advokát vám môže odpovedať na otázky o tom všetkom: { $centre }.
