## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 0e52acd38fab

# err: what happened; rec: what to do. A rec says of what is kept or changed only what is so.

err-journal-wrong-passphrase = Deze wachtzin opent het notitieboek niet.
rec-journal-wrong-passphrase =
    Probeer opnieuw; let op hoofdletters en de taal van het toetsenbord. Er is niets gewijzigd. { $recovery ->
        [all] Bent u hem vergeten, dan kan uw meldpost dit notitieboek een nieuwe geven.
        [some] Bent u hem vergeten, vraag dan uw meldpost: die kan sommige notitieboeken op dit toestel openen.
       *[nobody] Bent u hem vergeten, dan kan niemand anders dit notitieboek openen.
    }
err-journal-damaged-keys = Het sleutelbestand van het notitieboek is beschadigd.
rec-journal-damaged-keys = Er is niets gewist. Laat de map zoals ze is. Zonder het sleutelbestand kan niemand het notitieboek openen, ook uw meldpost niet; als ergens een kopie van de map is bewaard, kan uw meldpost het sleutelbestand terugzetten.
err-journal-damaged = Het notitieboek is beschadigd.
rec-journal-damaged = Er is niets gewist. Bewaar de map zoals ze is en vraag hulp aan uw meldpost voor u een nieuw notitieboek begint.
err-journal-newer = Dit notitieboek is het laatst geopend met een nieuwere versie.
rec-journal-newer = Werk de app bij; er is niets gewijzigd.
err-journal-disk-full = Er is geen plaats meer op dit toestel.
rec-journal-disk-full = Uw laatste invoer is niet bewaard, alle vorige wel. Maak plaats en voer ze opnieuw in.
err-journal-read-only = In de map van het notitieboek kan niet worden geschreven.
rec-journal-read-only = Vraag schrijfrechten of kies een andere map. Er is niets gewijzigd.
err-journal-already-open = Het notitieboek is al open in een ander venster of programma.
rec-journal-already-open = Sluit het daar en probeer opnieuw.
err-journal-none = Hier is nog geen notitieboek.
rec-journal-none = Kies een wachtzin om er een te maken, of controleer de map.
err-journal-passphrase-taken = Een notitieboek hier gaat al open met deze wachtzin.
rec-journal-passphrase-taken = Ontgrendel dat notitieboek, of kies een andere wachtzin voor een nieuw. Er is niets gewijzigd.
err-passphrase-weak = Deze wachtzin is te gemakkelijk te raden.
rec-passphrase-weak = Gebruik vier of meer woorden die niets met elkaar of met u te maken hebben.
err-locked = Dit is vergrendeld.
rec-locked = Ontgrendel met uw wachtzin. De mededeling, de telefoonnummers en de voorleeskaart blijven open.
err-encounter-unknown = Deze ontmoeting staat niet in het notitieboek.
rec-encounter-unknown = Kies er een uit de lijst van ontmoetingen.
err-encounter-closed = Deze ontmoeting is afgesloten.
rec-encounter-closed = Open ze opnieuw met een reden als u iets moet toevoegen.
err-encounter-file = Het ontmoetingsbestand is geweigerd bij { $path }: { $problem }
rec-encounter-file = Verbeter het bestand op die plaats en probeer opnieuw. Er is niets overgenomen.
err-event-refused = Dit kon niet worden genoteerd: { $problem }
rec-event-refused = Er is niets gewijzigd. Controleer wat u hebt ingevoerd en probeer opnieuw.
err-notice-first = Dit kan pas worden verteld of gevraagd als de persoon een mededeling heeft gezien of gehoord.
rec-notice-first = Toon eerst de mededeling of speel ze af. Kan het niet wachten, tik dan op ‘Veiligheidsvraag’.
err-nothing-to-refer = Er is niemand gekozen voor deze doorverwijzing.
rec-nothing-to-refer = Kies ten minste één persoon. U mag iedereen doorverwijzen, bij elke uitkomst.
err-not-enrolled = Dit toestel is nog niet bij een meldpost aangemeld.
rec-not-enrolled = Maak een aanmelding en geef ze aan uw meldpost. U kunt blijven noteren, de mededeling tonen en bellen.
err-packet-refused = Dit pakket is geweigerd. { $reason }
rec-packet-refused = Vertrouw niet op wat erin staat. Vraag de afzender een nieuw pakket en meld het aan uw meldpost.
err-packet-not-for-you = Dit pakket is niet voor u.
rec-packet-not-for-you = Het is bestemd voor een andere ontvanger. Geef het terug aan wie het bracht, of verwittig de afzender.
err-station-refused = De meldpost heeft dit niet gedaan: { $problem }
rec-station-refused = Controleer het bestand, de map en de wachtzin en probeer opnieuw. Werk alleen verder met bestanden die de meldpost volledig heeft geschreven.
err-roster-refused = Wat van de meldpost kwam, is geweigerd: de lijst van meldposten en sleutels, haar antwoord of een identiteit.
rec-roster-refused = De lijst in gebruik blijft in gebruik. Vraag uw meldpost de huidige bestanden.
err-roster-older = Deze lijst is ouder dan de lijst in gebruik.
rec-roster-older = De lijst in gebruik blijft in gebruik. Vraag uw meldpost de nieuwste; een oudere lijst kan een ingetrokken certificaat verbergen.
err-certificate-revoked = Het certificaat hierachter is door de meldpost ingetrokken.
rec-certificate-revoked = Er is niets overgenomen. Bel de meldpost en vraag waarom, en wie nu mag ondertekenen.
err-pack-older = Deze bundel is ouder dan de geïnstalleerde: versie { $offered }, en versie { $seen } is bekend.
rec-pack-older = De geïnstalleerde bundel blijft in gebruik. Vraag een versie na { $seen }.
err-pack-refused = Deze bundel met inhoud wordt geweigerd: { $problem }
rec-pack-refused = De inhoud in gebruik blijft in gebruik. Vraag de maker van de bundel een volledig bestand.
err-pack-clash = Deze bundel bevat een bestand dat bij een andere hoort: { $file }
rec-pack-clash = De inhoud in gebruik blijft in gebruik. Elk bestand hoort bij één bundel; zeg het aan de maker.
err-pack-unfit = Deze bundel klopt niet. Fouten: { $count }. De eerste: { $first }
rec-pack-unfit = De inhoud in gebruik blijft in gebruik. Geef deze tekst aan de maker van de bundel.
err-publisher-refused = Wie dit ondertekende, mag geen inhoud ondertekenen.
rec-publisher-refused = Er is niets overgenomen. Inhoud wordt ondertekend door een uitgever, lokale nummers door uw meldpost; vraag uw meldpost wie dat is.
err-not-publisher = Dit notitieboek is niet aangemeld als uitgever.
rec-not-publisher = Maak een aanvraag met de rol uitgever en laat uw meldpost die beantwoorden.
err-clock-wrong = Twee klokken verschillen: dit is later gemaakt dan nu.
rec-clock-wrong = Vergelijk datum en uur van beide toestellen, zet het verkeerde juist en maak de aanvraag opnieuw.
err-file-unreadable =
    { $act ->
        [passphrase] De wachtzin kon niet worden gelezen.
       *[file] Een bestand kon niet worden gelezen.
    }
rec-file-unreadable =
    { $act ->
        [passphrase] Geef HALTE_PASSPHRASE een waarde of gebruik een terminal.
       *[file] Controleer of het er is en of u het mag lezen.
    }
err-file-unwritable =
    { $act ->
        [data-folder] Het systeem noemt geen gegevensmap.
        [empty-folder] De map is niet leeg.
        [folder] Een map kon niet worden gemaakt.
        [print] Het antwoord kon niet worden getoond.
        [sealed] Alles is verzegeld en veilig in het notitieboek, maar niet elk bestand kon worden geschreven.
       *[file] Een bestand kon niet worden geschreven.
    }
rec-file-unwritable =
    { $act ->
        [data-folder] Noem er een met --data.
        [empty-folder] Kies een lege map. Er is niets vervangen.
        [sealed] Verzegel niet opnieuw. Zorg dat u daar mag schrijven en geef hetzelfde commando met --files.
       *[file] Controleer of er plaats is en of u daar mag schrijven.
    }
err-content-damaged = De indicatoren, woorden of nummers die bij de app horen, zijn beschadigd.
rec-content-damaged = Installeer de app opnieuw. Uw notitieboek blijft ongewijzigd.
err-language-unknown = Deze taal is niet geïnstalleerd.
rec-language-unknown = Laat de persoon een taal uit de lijst kiezen. Er wordt geen andere taal in de plaats getoond.
err-print-failed = Het document kon niet worden gemaakt.
rec-print-failed = Probeer opnieuw. Bel intussen en lees de kaart voor.
err-internal = Er werkte iets niet in de app.
rec-internal = Start de app opnieuw; wat bewaard was, is er nog. Zeg uw meldpost wat u aan het doen was.

err-clipboard-unavailable = De tekst kon niet worden gekopieerd.
rec-clipboard-unavailable = Neem hem over van het ondertekende document of probeer opnieuw.
err-recovery-key = Dit herstelbestand opent hier geen notitieboek.
rec-recovery-key = Het opent alleen notitieboeken van toestellen die de eigen meldpost heeft aangemeld. Er is niets gewijzigd.
err-recovery-several = Dit herstelbestand opent hier meerdere notitieboeken.
rec-recovery-several = Noem met --notebook het notitieboek waarvan de wachtzin kwijt is. Er is niets gewijzigd.
err-decline-before-notice = Een ‘nu niet’ kan pas genoteerd worden als de persoon de mededeling heeft gezien of gehoord.
rec-decline-before-notice = Eerst inlichten: toon de mededeling of speel ze af, en vraag dan opnieuw. Er is niets genoteerd.
err-carry-first = Er wordt geen papier gemaakt: het is niet bekend of deze persoon het veilig kan bijhouden.
rec-carry-first = Vraag onder vier ogen of papier veilig is om bij te houden, en noteer het antwoord; toon de mededeling en de nummers tot dan enkel op het scherm.
err-interpreter-connected = Er is niets vertolkt: iemand van de groep of van de kant van de werkgever mag niet tolken.
rec-interpreter-connected = Zoek iemand anders: een beëdigde tolk, een collega of een tolk aan de telefoon. Toon of speel intussen de mededeling af.
err-voice-none = Niets op dit toestel kan deze taal voorlezen.
rec-voice-none = Lees het samen, toon de mededeling of bel een tolk.
err-voice-failed = De stem viel weg.
rec-voice-failed = Druk opnieuw op Luisteren. Blijft het stil, lees dan samen of bel een tolk.
err-consent-first = Voor dit papier is toestemming van de persoon nodig.
rec-consent-first = Noteer eerst de toestemming; zonder wordt niets gemaakt. Aan een kind wordt er geen gevraagd.
err-mailbox-busy = Er wordt al iets verzonden of opgehaald.
rec-mailbox-busy = Wacht tot dat klaar is, of stop het eerst.
err-mailbox-address = Dit is geen adres van een postbus.
rec-mailbox-address = Geef een map (file:///media/usb), een WebDAV-adres (https://…) of een bucket (s3://naam). Over een netwerk wordt alleen een versleutelde verbinding aanvaard.
err-mailbox-secret-in-address = Er staat een gebruiker of wachtwoord in het adres.
rec-mailbox-secret-in-address = Haal dat uit het adres en vul het in het eigen veld in; daar wordt het versleuteld bewaard. Er is niets bewaard.
err-mailbox-no-credentials = Deze postbus vraagt een gebruiker en een wachtwoord, of een toegangssleutel.
rec-mailbox-no-credentials = Vraag ze aan uw meldpost en vul ze in bij de postbus. Wat wacht, blijft in de uitbak.
err-mailbox-credentials = De postbus aanvaardt deze gebruiker, dit wachtwoord of deze sleutel niet.
rec-mailbox-credentials = Kijk ze na met uw meldpost. Wat niet verzonden is, blijft in de uitbak.
err-mailbox-not-permitted = U mag dit niet in die postbus of map.
rec-mailbox-not-permitted = Vraag het recht aan uw meldpost, of gebruik een andere. Wat niet verzonden is, blijft in de uitbak.
err-mailbox-unplugged = De stick of map is er niet.
rec-mailbox-unplugged = Steek ze weer in en probeer opnieuw. Wat al geschreven is, blijft daar; de rest blijft in de uitbak.
err-mailbox-missing = De server heeft zo’n postbus niet.
rec-mailbox-missing = Kijk het adres na met uw meldpost. Wat niet verzonden is, blijft in de uitbak.
err-mailbox-full = De stick of postbus is vol.
rec-mailbox-full = Maak daar plaats of gebruik een andere, en probeer opnieuw. Wat al geschreven is, blijft daar; de rest blijft in de uitbak.
err-mailbox-read-only = De stick of postbus kan alleen gelezen worden.
rec-mailbox-read-only = Haal de schrijfbeveiliging eraf of gebruik een andere. Wat niet verzonden is, blijft in de uitbak.
err-mailbox-offline = Niemand antwoordt op het adres van de postbus.
rec-mailbox-offline = Kijk of er een netwerk is en probeer later opnieuw, of gebruik een stick. Wat niet verzonden is, blijft in de uitbak.
err-mailbox-certificate = Wie antwoordt, kan niet bewijzen dat hij de server van deze postbus is.
rec-mailbox-certificate = Ga niet verder over dit netwerk. Vraag het uw meldpost; gebruik intussen een stick. Er is niets verzonden.
err-mailbox-clock = De klok van dit toestel en die van de postbus verschillen te veel.
rec-mailbox-clock = Zet datum en uur van dit toestel juist en probeer opnieuw. Wat niet verzonden is, blijft in de uitbak.
err-mailbox-server = De postbus antwoordt dat het nu niet kan.
rec-mailbox-server = Probeer later opnieuw, of gebruik een stick. Wat ze niet bevestigd heeft, blijft in de uitbak.
err-mailbox-answer = De postbus geeft een antwoord dat niet begrepen wordt.
rec-mailbox-answer = Kijk het adres na met uw meldpost. Wat ze niet bevestigd heeft, blijft in de uitbak.
err-mailbox-stopped = Gestopt.
rec-mailbox-stopped = Wat tot nu verplaatst is, blijft; probeer opnieuw om van daar verder te gaan.
err-receipt-refused = Dit antwoord is geweigerd. { $reason }
rec-receipt-refused = Er is niets gewijzigd. Bel de ontvanger en vraag het antwoord opnieuw.
err-case-unknown = Zo’n verwijzing is hier niet.
rec-case-unknown = Open het pakketbestand opnieuw.
err-cannot-answer = Hiermee kan geen ondertekend antwoord worden gemaakt.
rec-cannot-answer = Kijk na of de sleutels van deze ontvanger zijn en of elke persoon één antwoord met reden heeft. Bel anders de afzender.
err-no-centre-left = Elk centrum is al gevraagd.
rec-no-centre-left = Bel het contactpunt, 078 055 800, en blijf bij de persoon tot er iemand komt.
err-extract-refused = Dit uittreksel is geweigerd. { $reason }
rec-extract-refused = Er is niets gewijzigd. Vraag de eenheid een nieuw uittreksel.
err-code-unknown = Geen uittreksel hier bevat die code.
rec-code-unknown = Lees opnieuw: letters en de cijfers 2 tot 7. Blijft hij onbekend, vraag het de andere eenheden; beslis daarop niets over de persoon.
err-not-your-duty = Dit hoort niet bij de taken van uw certificaat.
rec-not-your-duty = Er is niets gewijzigd. Wie die taak heeft, doet het op het eigen toestel; vraag uw meldpost of uw taken veranderd zijn.
err-frames-too-large = Dit pakket is te groot voor codes: { $size } KiB, en codes dragen er hoogstens 60.
rec-frames-too-large = Geef het op een stick of per kabel. Is er geen van beide, verzegel dan opnieuw “klein genoeg voor codes”: die pakketten laten de pdf weg.
err-frames-not-sealed = Enkel een pakket dat voor zijn ontvanger verzegeld is, wordt als codes getoond.
rec-frames-not-sealed = Iedereen kan het scherm filmen. Overhandig dit pakket op papier of op een stick.
err-frames-picture = Een foto kon niet gelezen worden.
rec-frames-picture = Kies PNG- of JPEG-foto’s.
err-frames-picture-too-large = Een foto is te groot.
rec-frames-picture-too-large = Maak ze kleiner, hoogstens 24 MB en 10.000 pixels per zijde.
err-frames-incomplete = Niet genoeg codes: { $have } van ongeveer { $need }.
rec-frames-incomplete = Voeg foto’s toe van andere codes van hetzelfde pakket; eender welke is goed.
err-frames-spoiled = Deze codes vormen geen volledig pakket.
rec-frames-spoiled = Begin opnieuw met codes van enkel dit pakket. Gebeurt het weer, vraag dan een stick.
err-frames-several = Hier zijn codes van meer dan één pakket.
rec-frames-several = Lees de foto’s van één pakket tegelijk.
err-frames-newer = Deze codes zijn van een nieuwere versie.
rec-frames-newer = Werk de app bij, of vraag het pakket op een stick.
