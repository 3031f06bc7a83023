## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Hulp en uw rechten

# Korte mededeling voor onderweg: één gedachte per zin, elke zin kan alleen op het scherm staan.
leaflet-short-01 = Wij zijn van de politie of de inspectie en kunnen u ook helpen.
leaflet-short-02 = Hulp vragen is geen misdrijf.
leaflet-short-03 = Sommigen moeten voor anderen werken, seks verkopen, bedelen of stelen.
leaflet-short-04 = Sommigen worden in levensgevaar naar hier gebracht.
leaflet-short-05 = Ook als u akkoord was, kunt u hulp vragen.
leaflet-short-06 = Een gespecialiseerd centrum kan u gratis helpen: onderdak, arts, advocaat.
leaflet-short-07 = Het centrum kan een document vragen: 45 dagen om na te denken.
leaflet-short-08 = De Dienst Vreemdelingenzaken beslist; met dit document zet hij u in die dagen normaal niet het land uit.
leaflet-short-09 = Om langer te blijven gaat u weg bij die mensen, aanvaardt u de hulp van het centrum en werkt u mee met de magistraat.
leaflet-short-10 = Alle informatie kan tellen; de magistraat beslist.
leaflet-short-11 = U kunt gratis een tolk vragen.
leaflet-short-12 = Het centrum kan ook helpen als u niet met de politie praat.
leaflet-short-13 = Bent u jonger dan 18, dan kan de dienst Voogdij een voogd aanstellen.
leaflet-short-14 = U kunt nee zeggen en later bellen: { $centre } of { $contact_point }.
leaflet-short-15 = Bel bij gevaar { $emergency }.
leaflet-short-16 = De politie moet mensen zonder verblijfspapieren melden aan de Dienst Vreemdelingenzaken.
leaflet-short-17 = Wij kunnen geen papieren beloven: de magistraat en de Dienst Vreemdelingenzaken beslissen.

leaflet-topic-01-title = Wie wij zijn
leaflet-topic-01-s1 = Wij zijn van de politie of van een inspectiedienst.
leaflet-topic-01-s2 = Het is ook ons werk om mensen in gevaar te helpen.
leaflet-topic-01-s3 = Hulp vragen is geen misdrijf.
leaflet-topic-01-s4 = Heeft iemand u de wet doen overtreden, zeg dat dan aan een advocaat: de rechter beslist of de wet u tegen straf beschermt.

leaflet-topic-02-title = Waarover dit gaat
leaflet-topic-02-s1 = Sommige mensen verdienen geld aan anderen: aan zwaar werk, seks, bedelen, misdrijven of een deel van het lichaam.
leaflet-topic-02-s2 = Ze houden bijvoorbeeld uw loon of uw papieren, ze laten u niet weggaan of ze zeggen dat u hun veel geld moet betalen.
leaflet-topic-02-s3 = Sommige mensen worden met gevaar voor hun leven over een grens gebracht, bijvoorbeeld in een gekoelde vrachtwagen of een kleine boot.
leaflet-topic-02-s4 = Ook als u eerst akkoord was, kunt u slachtoffer zijn: de magistraat beslist.

leaflet-topic-03-title = Gratis hulp
leaflet-topic-03-s1 = In België helpen drie gespecialiseerde centra mensen in deze situaties.
leaflet-topic-03-s2 = Een centrum kan u helpen met een veilige plaats, een arts, een psycholoog en een advocaat.
leaflet-topic-03-s3 = U betaalt het centrum niet voor zijn hulp.
leaflet-topic-03-s4 = Het centrum praat eerst met u en beslist welke hulp het kan geven: { $centre }.

leaflet-topic-04-title = Tijd om na te denken
leaflet-topic-04-s1 = U hoeft vandaag niet te beslissen.
leaflet-topic-04-s2 = Hebt u geen verblijfspapieren en begeleidt een centrum u, dan kan het centrum aan de Dienst Vreemdelingenzaken een document voor 45 dagen vragen.
leaflet-topic-04-s3 = De Dienst Vreemdelingenzaken beslist of hij dit document geeft.
leaflet-topic-04-s4 = Hebt u dit document, dan zet de Dienst Vreemdelingenzaken u in deze 45 dagen normaal niet het land uit.

leaflet-topic-05-title = Langer blijven
leaflet-topic-05-s1 = Om langer te blijven zijn er drie voorwaarden.
leaflet-topic-05-s2 = U hebt geen contact meer met de mensen die u hebben gebruikt, een centrum begeleidt u en u werkt mee met het gerecht.
leaflet-topic-05-s3 = Meewerken kan met een klacht, een verklaring of alle informatie die helpt.
leaflet-topic-05-s4 = Alleen een centrum kan dit verblijf vragen; de magistraat beslist of u aan de voorwaarden voldoet en de Dienst Vreemdelingenzaken geeft het document.

leaflet-topic-06-title = Een klacht indienen
leaflet-topic-06-s1 = U kunt aan de politie of aan een inspecteur vertellen wat er met u is gebeurd.
leaflet-topic-06-s2 = Zij schrijven het op en u kunt een kopie vragen.
leaflet-topic-06-s3 = De magistraat leidt het onderzoek voor het gerecht en beslist wat er daarna gebeurt.
leaflet-topic-06-s4 = Het centrum kan u dit uitleggen en kan met u meegaan.

leaflet-topic-07-title = Bescherming
leaflet-topic-07-s1 = Zeg het ons als u bang bent, voor uzelf of voor uw familie, hier of in een ander land.
leaflet-topic-07-s2 = De politie en de magistraat beslissen welke bescherming mogelijk is.
leaflet-topic-07-s3 = U kunt vragen om de persoon voor wie u bang bent niet te ontmoeten: de magistraat of de rechter beslist.

leaflet-topic-08-title = Een advocaat
leaflet-topic-08-s1 = U kunt vragen om met een advocaat te praten.
leaflet-topic-08-s2 = Hebt u weinig geld, dan beslist het bureau voor juridische bijstand of u gratis een advocaat krijgt.
leaflet-topic-08-s3 = Het centrum kan u helpen om een advocaat te vinden.

leaflet-topic-09-title = Geld waarop u recht hebt
leaflet-topic-09-s1 = Als u hebt gewerkt, zegt de wet dat u betaald moet worden, ook als u geen verblijfspapieren hebt.
leaflet-topic-09-s2 = U kunt de arbeidsinspectie om hulp vragen: zij beslist wat zij tegenover de werkgever kan doen.
leaflet-topic-09-s3 = U kunt geld vragen voor de schade die u is aangedaan: de rechter beslist.
leaflet-topic-09-s4 = Een commissie van de Staat kan sommige slachtoffers van geweld ook met geld helpen: de commissie beslist.

leaflet-topic-10-title = Tolk
leaflet-topic-10-s1 = Zeg of toon ons welke taal u goed begrijpt.
leaflet-topic-10-s2 = Als u met de politie of met een rechter praat, kunt u een tolk vragen en u betaalt niet.
leaflet-topic-10-s3 = U kunt een gratis vertaling van belangrijke papieren vragen: de politie of de magistraat beslist welke.
leaflet-topic-10-s4 = Zeg het ons als u de tolk niet begrijpt of bang bent voor de tolk.

leaflet-topic-11-title = Een ander land van de Europese Unie
leaflet-topic-11-s1 = Misschien is het in een ander land van de Europese Unie gebeurd.
leaflet-topic-11-s2 = U kunt het hier in België aan de politie vertellen.
leaflet-topic-11-s3 = De magistraat beslist of België het onderzoekt of dat uw klacht naar het andere land gaat.

leaflet-topic-12-title = Als wij u niet goed behandelen
leaflet-topic-12-s1 = U kunt een klacht over ons indienen.
leaflet-topic-12-s2 = Het Comité P is onafhankelijk, onderzoekt klachten over de politie en beslist wat het met uw klacht doet.
leaflet-topic-12-s3 = Voor andere federale diensten kunt u schrijven naar de federale Ombudsman.
leaflet-topic-12-s4 = Het centrum of een advocaat kan u daarbij helpen.

leaflet-topic-13-title = Wie u over uw dossier kunt bellen
leaflet-topic-13-s1 = De ambtenaar kan u een papiertje geven met telefoonnummers en een code.
leaflet-topic-13-s2 = Uw naam staat niet op dat papiertje.
leaflet-topic-13-s3 = Als wij uw dossier naar een centrum stuurden, kan dat centrum het met de code vinden: bel { $centre } of { $contact_point }.

leaflet-topic-14-title = Kosten, en praten met de andere persoon
leaflet-topic-14-s1 = Moet u reizen voor het onderzoek, vraag dan of u uw kosten kunt terugkrijgen: het gerecht beslist.
leaflet-topic-14-s2 = In België kan een bemiddelaar u en de persoon die u kwaad heeft gedaan, helpen om met elkaar te praten.
leaflet-topic-14-s3 = Dat gebeurt alleen als u het wilt: u beslist.

leaflet-topic-15-title = Hulp zonder met de politie te praten
leaflet-topic-15-s1 = U hoeft vandaag geen verklaring af te leggen.
leaflet-topic-15-s2 = Het centrum kan u ook helpen als u niet met de politie praat.
leaflet-topic-15-s3 = Maar voor het langere verblijf moet u meewerken met het gerecht: de magistraat beslist.

leaflet-topic-16-title = Als u jonger bent dan 18
leaflet-topic-16-s1 = Zeg het ons als u jonger bent dan 18, want voor u zijn er bijzondere regels.
leaflet-topic-16-s2 = Zijn uw ouders niet bij u, dan kan de dienst Voogdij een voogd aanstellen: { $guardianship }.
leaflet-topic-16-s3 = Een voogd is een volwassene die voor u opkomt en die met u een veilig huis en een school kan zoeken.
leaflet-topic-16-s4 = Een kind alleen hoort in een huis voor kinderen en niet in een gesloten centrum; is er twijfel over uw leeftijd, dan beslist de dienst Voogdij.

leaflet-topic-17-title = Asiel
leaflet-topic-17-s1 = Als u bang bent om naar uw land terug te gaan, kunt u ook asiel vragen.
leaflet-topic-17-s2 = U kunt dit aan ons of aan de Dienst Vreemdelingenzaken zeggen.
leaflet-topic-17-s3 = U hoeft vandaag niet te kiezen: een advocaat of het centrum kan uitleggen wat elke keuze betekent.
leaflet-topic-17-s4 = De Dienst Vreemdelingenzaken gaat na of België uw aanvraag behandelt, en daarna beslist de commissaris-generaal voor de vluchtelingen.

leaflet-topic-18-title = Melden zonder uw naam
leaflet-topic-18-s1 = U kunt { $contact_point } of een centrum bellen en in het begin uw naam niet zeggen.
leaflet-topic-18-s2 = Wilt u zonder uw naam met de politie praten, vraag dat dan voor u begint: de politie en de magistraat beslissen.
leaflet-topic-18-s3 = Een melding zonder naam is een zwak bewijs en geeft geen verblijfspapieren en geen schadevergoeding.
leaflet-topic-18-s4 = Wij kunnen niet beloven dat niemand ooit uw naam te weten komt: de magistraat of de rechter kan beslissen om uw naam te verbergen.

leaflet-topic-19-title = U kunt nee zeggen
leaflet-topic-19-s1 = U kunt nee zeggen tegen deze hulp en u hoeft niet te zeggen waarom.
leaflet-topic-19-s2 = U kunt van mening veranderen en later bellen: { $centre } of { $contact_point }.
leaflet-topic-19-s3 = Bent u in gevaar, bel dan { $emergency }.

leaflet-topic-20-title = Wat wij niet kunnen beloven
leaflet-topic-20-s1 = De politie moet aan de Dienst Vreemdelingenzaken melden dat een persoon zonder verblijfspapieren hier is.
leaflet-topic-20-s2 = Wij kunnen niet beloven dat u papieren krijgt, dat u mag blijven of dat u vrij blijft.
leaflet-topic-20-s3 = De Dienst Vreemdelingenzaken beslist of u moet vertrekken en of u in een gesloten centrum wordt vastgehouden.
leaflet-topic-20-s4 = De magistraat beslist of u als slachtoffer wordt gezien en of iemand wordt vervolgd.

leaflet-topic-21-title = Waar veel mensen bang voor zijn
leaflet-topic-21-s1 = Een ander land: als u asiel vraagt, gaat de Dienst Vreemdelingenzaken na welk Europees land dat behandelt, en die dienst beslist.
leaflet-topic-21-s2 = Wij kunnen niet beloven dat u niet naar dat land wordt gestuurd; een advocaat of het centrum kan uitleggen wat voor u geldt.
leaflet-topic-21-s3 = Vingerafdrukken: de politie of de Dienst Vreemdelingenzaken kan ze nemen; wij kunnen niet beloven wat ermee gebeurt.
leaflet-topic-21-s4 = Uw familie: zeg het ons of het centrum als iemand hen bedreigt; de politie en de magistraat beslissen wat mogelijk is, en in een ander land kunnen zij minder doen.
leaflet-topic-21-s5 = Geld: als iemand anders geld voor uw reis bewaart, kunnen wij niet beloven dat u het terugkrijgt.
leaflet-topic-21-s6 = Voor u nog meer betaalt, kunt u met het centrum of een advocaat praten.
leaflet-topic-21-s7 = De mensen die u hierheen brachten: wij vertellen hun niet wat u zegt, maar zij kunnen zien of raden dat u met ons praat.
leaflet-topic-21-s8 = Als er een proces komt, beslist de magistraat of de rechter wat zij mogen lezen.
leaflet-topic-21-s9 = Het centrum of een advocaat kan uw vragen over dit alles beantwoorden: { $centre }.
