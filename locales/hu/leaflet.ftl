## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Segítség és az Ön jogai
leaflet-short-01 = A rendőrségtől vagy a felügyelettől jöttünk; segíteni is tudunk Önnek.
leaflet-short-02 = Segítséget kérni nem bűn.
leaflet-short-03 = Van, akit arra kényszerítenek, hogy másoknak dolgozzon, szexet áruljon, kolduljon vagy lopjon.
leaflet-short-04 = Van, akit életveszélyben hoznak ide.
leaflet-short-05 = Akkor is kérhet segítséget, ha beleegyezett.
leaflet-short-06 = Egy szakosodott központ ingyen segíthet: szállás, orvos, ügyvéd.
leaflet-short-07 = A központ kérhet Önnek egy iratot: 45 nap gondolkodási idő.
leaflet-short-08 = Az Idegenrendészeti Hivatal dönt; ezzel az irattal addig rendszerint nem küldi el.
leaflet-short-09 = Ha tovább maradna: hagyja ott ezeket az embereket, fogadja el a központ segítségét, és működjön együtt az ügyésszel.
leaflet-short-10 = Bármilyen információ számíthat; az ügyész dönt.
leaflet-short-11 = Kérhet ingyenes tolmácsot.
leaflet-short-12 = A központ akkor is segíthet, ha a rendőrségnek semmit sem mond.
leaflet-short-13 = Ha még nincs 18 éves, a Gyámügyi Szolgálat gyámot rendelhet Önnek.
leaflet-short-14 = Mondhat nemet, és hívhat később: { $centre } vagy { $contact_point }.
leaflet-short-15 = Veszélyben hívja ezt a számot: { $emergency }.
leaflet-short-16 = A rendőrségnek jelentenie kell az Idegenrendészeti Hivatalnak azokat, akiknek nincs tartózkodási papírjuk.
leaflet-short-17 = Nem ígérhetünk papírokat: az ügyész és az Idegenrendészeti Hivatal dönt.

leaflet-topic-01-title = Kik vagyunk
leaflet-topic-01-s1 = A rendőrségtől vagy egy felügyeleti szolgálattól jöttünk.
leaflet-topic-01-s2 = A munkánk az is, hogy segítsünk a veszélyben lévő embereknek.
leaflet-topic-01-s3 = Segítséget kérni nem bűn.
leaflet-topic-01-s4 = Ha valaki törvényszegésre kényszerítette, mondja el egy ügyvédnek: a bíró dönti el, hogy a törvény megvédi-e a büntetéstől.

leaflet-topic-02-title = Miről van szó
leaflet-topic-02-s1 = Vannak, akik másokból szereznek pénzt: kemény munkából, szexből, koldulásból, bűnözésből vagy egy testrészből.
leaflet-topic-02-s2 = Például elveszik a fizetését vagy az iratait, nem engedik elmenni, vagy azt mondják, hogy sok pénzzel tartozik.
leaflet-topic-02-s3 = Van, akit életveszélyesen visznek át a határon, például hűtőkocsiban vagy kis csónakban.
leaflet-topic-02-s4 = Akkor is lehet áldozat, ha eleinte beleegyezett: az ügyész dönt.

leaflet-topic-03-title = Ingyenes segítség
leaflet-topic-03-s1 = Belgiumban három szakosodott központ segít az ilyen helyzetben lévő embereknek.
leaflet-topic-03-s2 = Egy központ segíthet biztonságos helyet, orvost, pszichológust és ügyvédet találni.
leaflet-topic-03-s3 = A központ segítségéért nem kell fizetnie.
leaflet-topic-03-s4 = A központ először beszél Önnel, és eldönti, milyen segítséget tud adni: { $centre }.

leaflet-topic-04-title = Gondolkodási idő
leaflet-topic-04-s1 = Ma nem kell döntenie.
leaflet-topic-04-s2 = Ha nincs tartózkodási papírja, és egy központ támogatja, a központ 45 napra szóló iratot kérhet az Idegenrendészeti Hivataltól.
leaflet-topic-04-s3 = Az Idegenrendészeti Hivatal dönti el, hogy kiadja-e ezt az iratot.
leaflet-topic-04-s4 = Ha megkapja ezt az iratot, az Idegenrendészeti Hivatal ez alatt a 45 nap alatt rendszerint nem utasítja ki Belgiumból.

leaflet-topic-05-title = Tovább maradni
leaflet-topic-05-s1 = A hosszabb maradásnak három feltétele van.
leaflet-topic-05-s2 = Már nincs kapcsolata azokkal, akik kihasználták, egy központ támogatja, és Ön együttműködik az igazságszolgáltatással.
leaflet-topic-05-s3 = Együttműködhet panasszal, vallomással vagy bármilyen információval, amely segít.
leaflet-topic-05-s4 = Ezt a tartózkodást csak egy központ kérheti; az ügyész dönti el, hogy megfelel-e a feltételeknek, és az Idegenrendészeti Hivatal adja ki az iratot.

leaflet-topic-06-title = Panaszt tenni
leaflet-topic-06-s1 = Elmondhatja a rendőrségnek vagy egy felügyelőnek, mi történt Önnel.
leaflet-topic-06-s2 = Ők ezt leírják, Ön pedig másolatot kérhet.
leaflet-topic-06-s3 = Az ügyész vezeti a nyomozást, és ő dönti el, mi történik ezután.
leaflet-topic-06-s4 = A központ ezt elmagyarázhatja, és el is kísérheti Önt.

leaflet-topic-07-title = Védelem
leaflet-topic-07-s1 = Mondja el, ha fél, magát vagy a családját féltve, itt vagy más országban.
leaflet-topic-07-s2 = A rendőrség és az ügyész dönti el, milyen védelem lehetséges.
leaflet-topic-07-s3 = Kérheti, hogy ne kelljen találkoznia azzal, akitől fél: az ügyész vagy a bíró dönt.

leaflet-topic-08-title = Ügyvéd
leaflet-topic-08-s1 = Kérheti, hogy ügyvéddel beszélhessen.
leaflet-topic-08-s2 = Ha kevés a pénze, a jogsegélyiroda dönti el, hogy kap-e ingyenes ügyvédet.
leaflet-topic-08-s3 = A központ segíthet ügyvédet találni.

leaflet-topic-09-title = A pénz, amellyel Önnek tartoznak
leaflet-topic-09-s1 = Ha dolgozott, a törvény szerint ki kell fizetniük, akkor is, ha nincs tartózkodási papírja.
leaflet-topic-09-s2 = Segítséget kérhet a munkaügyi felügyelettől: az dönti el, mit tehet a munkáltatóval szemben.
leaflet-topic-09-s3 = Pénzt kérhet azért a kárért, amely Önt érte: a bíró dönt.
leaflet-topic-09-s4 = Egy állami bizottság is segíthet pénzzel az erőszak egyes áldozatainak: a bizottság dönt.

leaflet-topic-10-title = Tolmács
leaflet-topic-10-s1 = Mondja vagy mutassa meg, melyik nyelvet érti jól.
leaflet-topic-10-s2 = Ha a rendőrséggel vagy bíróval beszél, kérhet tolmácsot, és nem kell fizetnie.
leaflet-topic-10-s3 = Fontos iratok ingyenes fordítását is kérheti: a rendőrség vagy az ügyész dönti el, melyekét.
leaflet-topic-10-s4 = Mondja el, ha nem érti a tolmácsot, vagy fél tőle.

leaflet-topic-11-title = Az Európai Unió másik országa
leaflet-topic-11-s1 = Lehet, hogy az Európai Unió egy másik országában történt.
leaflet-topic-11-s2 = Itt, Belgiumban is elmondhatja a rendőrségnek.
leaflet-topic-11-s3 = Az ügyész dönti el, hogy Belgium nyomoz-e, vagy a panasz átkerül a másik országba.

leaflet-topic-12-title = Ha nem bánunk jól Önnel
leaflet-topic-12-s1 = Panaszt tehet ránk.
leaflet-topic-12-s2 = A Comité P független szerv, amely a rendőrségről szóló panaszokat vizsgálja, és eldönti, mit tesz a panaszával.
leaflet-topic-12-s3 = Más szövetségi szolgálatok ügyében a szövetségi ombudsmannak írhat.
leaflet-topic-12-s4 = A központ vagy egy ügyvéd segíthet ebben.

leaflet-topic-13-title = Kit hívjon az ügyében
leaflet-topic-13-s1 = A tisztviselő adhat Önnek egy kis papírt telefonszámokkal és egy kóddal.
leaflet-topic-13-s2 = Az Ön neve nincs rajta ezen a papíron.
leaflet-topic-13-s3 = Ha elküldtük az ügyét egy központnak, az a központ a kóddal megtalálhatja: hívja: { $centre } vagy { $contact_point }.

leaflet-topic-14-title = Költségek, és beszélgetés a másik emberrel
leaflet-topic-14-s1 = Ha a nyomozás miatt utaznia kell, kérdezze meg, visszakaphatja-e a költségeit: az igazságszolgáltatás dönt.
leaflet-topic-14-s2 = Belgiumban egy közvetítő segíthet, hogy Ön és az, aki ártott Önnek, beszéljen egymással.
leaflet-topic-14-s3 = Ez csak akkor történik meg, ha Ön akarja: Ön dönt.

leaflet-topic-15-title = Segítség a rendőrség nélkül
leaflet-topic-15-s1 = Ma nem kell vallomást tennie.
leaflet-topic-15-s2 = A központ akkor is segíthet, ha nem beszél a rendőrséggel.
leaflet-topic-15-s3 = De a hosszabb maradáshoz együtt kell működnie az igazságszolgáltatással: az ügyész dönt.

leaflet-topic-16-title = Ha még nincs 18 éves
leaflet-topic-16-s1 = Mondja el, ha még nincs 18 éves, mert Önre külön szabályok érvényesek.
leaflet-topic-16-s2 = Ha a szülei nincsenek Önnel, a Gyámügyi Szolgálat gyámot rendelhet: { $guardianship }.
leaflet-topic-16-s3 = A gyám olyan felnőtt, aki kiáll Önért, és Önnel együtt biztonságos házat és iskolát kereshet.
leaflet-topic-16-s4 = Az egyedül lévő gyereknek gyermekotthonban kellene lennie, nem zárt központban; ha kétséges az életkora, a Gyámügyi Szolgálat dönt.

leaflet-topic-17-title = Menedékjog
leaflet-topic-17-s1 = Ha fél visszatérni az országába, menedékjogot is kérhet.
leaflet-topic-17-s2 = Ezt elmondhatja nekünk vagy az Idegenrendészeti Hivatalnak.
leaflet-topic-17-s3 = Ma nem kell választania: egy ügyvéd vagy a központ elmagyarázhatja, mit jelent minden lehetőség.
leaflet-topic-17-s4 = Az Idegenrendészeti Hivatal megnézi, hogy Belgium foglalkozik-e a kérelmével, azután a menekültügyi főbiztos dönt.

leaflet-topic-18-title = Jelenteni név nélkül
leaflet-topic-18-s1 = Hívhatja ezt a számot: { $contact_point } vagy egy központot, és eleinte nem kell megmondania a nevét.
leaflet-topic-18-s2 = Ha név nélkül akar beszélni a rendőrséggel, kérje ezt, mielőtt elkezdi: a rendőrség és az ügyész dönt.
leaflet-topic-18-s3 = A név nélküli jelzés gyenge bizonyíték, és nem ad sem tartózkodási papírt, sem kártérítést.
leaflet-topic-18-s4 = Nem ígérhetjük, hogy a nevét soha senki nem tudja meg: az ügyész vagy a bíró dönthet úgy, hogy titokban tartja.

leaflet-topic-19-title = Mondhat nemet
leaflet-topic-19-s1 = Erre a segítségre mondhat nemet, és nem kell megmondania, miért.
leaflet-topic-19-s2 = Meggondolhatja magát, és hívhat később: { $centre } vagy { $contact_point }.
leaflet-topic-19-s3 = Ha veszélyben van, hívja ezt a számot: { $emergency }.

leaflet-topic-20-title = Amit nem ígérhetünk
leaflet-topic-20-s1 = A rendőrségnek jelentenie kell az Idegenrendészeti Hivatalnak, hogy itt van valaki tartózkodási papír nélkül.
leaflet-topic-20-s2 = Nem ígérhetjük, hogy papírt kap, hogy maradhat, vagy hogy szabadlábon marad.
leaflet-topic-20-s3 = Az Idegenrendészeti Hivatal dönti el, hogy el kell-e mennie, és hogy zárt központban tartják-e.
leaflet-topic-20-s4 = Az ügyész dönti el, hogy áldozatnak tekintik-e, és hogy valaki ellen eljárás indul-e.

leaflet-topic-21-title = Amitől sokan félnek
leaflet-topic-21-s1 = Másik ország: ha menedékjogot kér, az Idegenrendészeti Hivatal megnézi, melyik európai ország foglalkozik vele, és ő dönt.
leaflet-topic-21-s2 = Nem ígérhetjük, hogy nem küldik abba az országba; egy ügyvéd vagy a központ elmagyarázhatja, mi érvényes Önre.
leaflet-topic-21-s3 = Ujjlenyomat: a rendőrség vagy az Idegenrendészeti Hivatal vehet; nem ígérhetjük meg, mi lesz vele.
leaflet-topic-21-s4 = A családja: szóljon nekünk vagy a központnak, ha valaki fenyegeti; a rendőrség és az ügyész dönti el, mi lehetséges, és más országban kevesebbet tehetnek.
leaflet-topic-21-s5 = Pénz: ha más őrzi az útjára szánt pénzt, nem ígérhetjük, hogy visszakapja.
leaflet-topic-21-s6 = Mielőtt többet fizet, beszélhet a központtal vagy egy ügyvéddel.
leaflet-topic-21-s7 = Akik idehozták: nem mondjuk el nekik, amit Ön mond, de láthatják vagy kitalálhatják, hogy velünk beszél.
leaflet-topic-21-s8 = Ha per lesz, az ügyész vagy a bíró dönti el, mit olvashatnak el.
leaflet-topic-21-s9 = A központ vagy egy ügyvéd válaszolhat az ezekről szóló kérdéseire: { $centre }.
