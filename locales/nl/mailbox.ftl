## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 41240238b2c3

mailbox-title = Post
mailbox-waiting =
    { $count ->
        [0] Er wacht niets om verzonden te worden.
        [one] Er wacht één zending.
       *[other] Er wachten { $count } zendingen.
    }
mailbox-sealed-note = Alleen verzegelde pakketten vertrekken. Wie ze draagt, kan ze niet lezen.
mailbox-choose = Langs welke weg?
mailbox-stick = Stick of map
mailbox-stick-place = Pad van de stick of map
mailbox-stick-hint = Bijvoorbeeld /media/usb. Ze moet er zijn: steek ze eerst in.
mailbox-send = Verzenden wat wacht
mailbox-collect = Ophalen wat nieuw is
mailbox-stop = Stoppen
mailbox-stopping = Stopt na dit pakket…
mailbox-sending = Verzenden: { $done } van { $total }
mailbox-collecting = Ophalen: { $done } van { $total }
mailbox-connecting = De postbus wordt gezocht…
mailbox-sent =
    { $count ->
        [0] Er is niets verzonden.
        [one] Er is één zending vertrokken.
       *[other] Er zijn { $count } zendingen vertrokken.
    }
mailbox-sent-safe = Uw eigen kopie blijft tot de bestemmeling ervoor getekend heeft.
mailbox-sent-later =
    { $count ->
        [one] Eén kon nu niet verzonden worden en wacht; de lijst zegt waarom.
       *[other] { $count } konden nu niet verzonden worden en wachten; de lijst zegt waarom.
    }
mailbox-collected =
    { $count ->
        [0] Niets nieuws.
        [one] Eén nieuwe zending.
       *[other] { $count } nieuwe zendingen.
    }
mailbox-collected-receipts =
    { $count ->
        [one] Eén is een antwoord: het staat bij de zaak.
       *[other] { $count } zijn antwoorden: ze staan bij hun zaak.
    }
mailbox-collected-extracts =
    { $count ->
        [one] Eén is een bericht van een toestel.
       *[other] { $count } zijn berichten van toestellen.
    }
mailbox-collected-again =
    { $count ->
        [one] Eén was al eerder aangekomen.
       *[other] { $count } waren al eerder aangekomen.
    }
mailbox-collected-quarantined =
    { $count ->
        [one] Eén is niet betrouwbaar en is apart gezet.
       *[other] { $count } zijn niet betrouwbaar en zijn apart gezet.
    }
mailbox-collected-left =
    { $count ->
        [one] Eén kon nu niet gelezen worden; volgende keer opnieuw.
       *[other] { $count } konden nu niet gelezen worden; volgende keer opnieuw.
    }
mailbox-clock-differs = De klok van de postbus verschilt een halve dag of meer van die van dit toestel. Zet datum en uur van dit toestel juist.
mailbox-list-title = Wat verzegeld is
mailbox-list-empty = Verzegelde pakketten verschijnen hier vanzelf.
mailbox-kind-packet = Pakket
mailbox-kind-receipt = Antwoord op een pakket
mailbox-kind-extract = Bericht aan de post
mailbox-state-queued = wacht om verzonden te worden
mailbox-state-sent = verzonden; nog geen handtekening
mailbox-state-left = verzonden
mailbox-state-acknowledged = bestemmeling heeft ervoor getekend
mailbox-state-failed = niet afgeleverd
mailbox-state-withdrawn = teruggenomen
mailbox-state-quarantine = apart gezet
mailbox-withdraw = Terugnemen
mailbox-withdraw-note = Het wordt niet meer verzonden. Wat al in een postbus ligt, kan de bestemmeling daar nog lezen.
mailbox-again = Opnieuw verzenden
mailbox-set-aside-title = Apart gezet
mailbox-set-aside-note = Niet betrouwbaar, niet getoond, niet weggegooid. Meld het aan uw meldpost.
mailbox-reason-not-sent = wachtte dertig dagen en is nooit verzonden: geef het op een andere manier af
mailbox-reason-no-receipt = in dertig dagen tekende niemand ervoor: bel de bestemmeling
mailbox-reason-bytes-gone = de verzegelde kopie is hier niet meer
mailbox-reason-certificate-revoked = het certificaat ervan is ingetrokken: elke bestemmeling zou het weigeren
mailbox-reason-revoked-since = het certificaat ervan is sindsdien ingetrokken: het telt alleen als het eerder is opgehaald
mailbox-reason-too-large = groter dan een postbus kan dragen
mailbox-reason-not-sealed = niet verzegeld: iedereen kan het lezen
mailbox-reason-altered = onderweg beschadigd of veranderd
mailbox-reason-unreadable = kon niet gelezen worden
mailbox-reason-credentials = de postbus aanvaardde gebruiker of wachtwoord niet
mailbox-reason-no-credentials = gebruiker of wachtwoord ontbreekt
mailbox-reason-not-permitted = daar niet toegelaten
mailbox-reason-unplugged = de stick of map was er niet
mailbox-reason-no-such-mailbox = geen zo’n postbus op die server
mailbox-reason-no-such-object = geen zo’n postbus op die server
mailbox-reason-full = de stick of postbus was vol
mailbox-reason-read-only = er kon alleen gelezen worden
mailbox-reason-offline = niemand antwoordde
mailbox-reason-certificate = de server kon niet bewijzen wie hij is
mailbox-reason-clock = de klokken verschilden te veel
mailbox-reason-server = de server kon het op dat moment niet
mailbox-reason-answer = het antwoord werd niet begrepen
mailbox-reason-cancelled = gestopt
mailbox-carry-title = Verder brengen
mailbox-carry-note = Alles uit alle bussen, van een stick naar de map van de post of een server. U kunt het niet lezen.
mailbox-carry-from = Van
mailbox-carry-to = Naar
mailbox-carry = Alles overbrengen
mailbox-carrying = Overbrengen: { $done } van { $total }
mailbox-carried =
    { $count ->
        [0] Niets nieuws om over te brengen.
        [one] Eén is overgebracht.
       *[other] { $count } zijn overgebracht.
    }
mailbox-carried-there =
    { $count ->
        [one] Eén was er al.
       *[other] { $count } waren er al.
    }
mailbox-carried-broken =
    { $count ->
        [one] Eén is beschadigd en bleef liggen.
       *[other] { $count } zijn beschadigd en bleven liggen.
    }
mailbox-carried-left =
    { $count ->
        [one] Eén werd daar niet aangenomen; breng opnieuw over om het nog eens te proberen.
       *[other] { $count } werden daar niet aangenomen; breng opnieuw over om het nog eens te proberen.
    }
mailbox-settings-title = Postbussen
mailbox-settings-none = Geen postbus. Pakketten reizen met een stick.
mailbox-settings-add = Postbus toevoegen
mailbox-settings-address = Adres
mailbox-settings-address-hint = https://… voor WebDAV, s3://naam voor S3. U krijgt het van uw meldpost.
mailbox-settings-user = Gebruiker, of toegangssleutel
mailbox-settings-secret = Wachtwoord, of geheime sleutel
mailbox-settings-secret-hint = Wordt versleuteld bewaard in uw notitieboek. Leeg gelaten blijft het bewaarde gelden.
mailbox-settings-servers = S3: servers, één of meer met komma’s
mailbox-settings-region = S3: regio
mailbox-settings-keep = Deze postbus bewaren
mailbox-settings-remove = Vergeten
mailbox-settings-has-secret = wachtwoord bewaard, versleuteld
mailbox-settings-no-secret = geen wachtwoord bewaard
mailbox-cli-posted = { $posted } verzonden, { $failed } opgegeven.
mailbox-cli-collected = { $new } nieuw, { $again } bekend, { $quarantined } apart gezet.
mailbox-cli-left = { $count } konden nu niet gelezen worden; haal later opnieuw op.
mailbox-cli-relayed = { $carried } overgebracht, { $there } al ter plaatse, { $broken } beschadigd en achtergelaten.
mailbox-cli-inbox = Inbox: { $arrived } aangekomen, { $unanswered } nog niet beantwoord.
