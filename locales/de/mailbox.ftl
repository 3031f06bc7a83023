## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 41240238b2c3

mailbox-title = Post
mailbox-waiting =
    { $count ->
        [0] Nichts wartet auf das Senden.
        [one] Eine Sendung wartet.
       *[other] { $count } Sendungen warten.
    }
mailbox-sealed-note = Nur versiegelte Pakete gehen hinaus. Wer sie trägt, kann sie nicht lesen.
mailbox-choose = Auf welchem Weg?
mailbox-stick = Stick oder Ordner
mailbox-stick-place = Pfad des Sticks oder Ordners
mailbox-stick-hint = Zum Beispiel /media/usb. Er muss da sein: Stecken Sie ihn zuerst ein.
mailbox-send = Senden, was wartet
mailbox-collect = Abholen, was neu ist
mailbox-stop = Anhalten
mailbox-stopping = Hält nach diesem Paket an…
mailbox-sending = Senden: { $done } von { $total }
mailbox-collecting = Abholen: { $done } von { $total }
mailbox-connecting = Das Postfach wird gesucht…
mailbox-sent =
    { $count ->
        [0] Nichts wurde gesendet.
        [one] Eine Sendung ging ab.
       *[other] { $count } Sendungen gingen ab.
    }
mailbox-sent-safe = Ihre Kopie bleibt, bis der Empfänger dafür unterschrieben hat.
mailbox-sent-later =
    { $count ->
        [one] Eines konnte jetzt nicht gesendet werden und wartet; die Liste sagt, warum.
       *[other] { $count } konnten jetzt nicht gesendet werden und warten; die Liste sagt, warum.
    }
mailbox-collected =
    { $count ->
        [0] Nichts Neues.
        [one] Eine neue Sendung.
       *[other] { $count } neue Sendungen.
    }
mailbox-collected-receipts =
    { $count ->
        [one] Eine ist eine Antwort: Sie steht beim Fall.
       *[other] { $count } sind Antworten: Sie stehen bei ihren Fällen.
    }
mailbox-collected-extracts =
    { $count ->
        [one] Eine ist der Bericht eines Geräts.
       *[other] { $count } sind Berichte von Geräten.
    }
mailbox-collected-again =
    { $count ->
        [one] Eines war schon früher angekommen.
       *[other] { $count } waren schon früher angekommen.
    }
mailbox-collected-quarantined =
    { $count ->
        [one] Auf eines ist kein Verlass; es wurde beiseitegelegt.
       *[other] Auf { $count } ist kein Verlass; sie wurden beiseitegelegt.
    }
mailbox-collected-left =
    { $count ->
        [one] Eines konnte jetzt nicht gelesen werden; nächstes Mal erneut.
       *[other] { $count } konnten jetzt nicht gelesen werden; nächstes Mal erneut.
    }
mailbox-clock-differs = Die Uhr des Postfachs weicht um einen halben Tag oder mehr von der dieses Geräts ab. Stellen Sie Datum und Uhrzeit dieses Geräts.
mailbox-list-title = Was versiegelt wurde
mailbox-list-empty = Versiegelte Pakete erscheinen hier von selbst.
mailbox-kind-packet = Paket
mailbox-kind-receipt = Antwort auf ein Paket
mailbox-kind-extract = Bericht an die Dienststelle
mailbox-state-queued = wartet auf das Senden
mailbox-state-sent = gesendet; noch keine Unterschrift
mailbox-state-left = gesendet
mailbox-state-acknowledged = Empfänger hat unterschrieben
mailbox-state-failed = nicht zugestellt
mailbox-state-withdrawn = zurückgenommen
mailbox-state-quarantine = beiseitegelegt
mailbox-withdraw = Zurücknehmen
mailbox-withdraw-note = Es wird nicht mehr gesendet. Was schon in einem Postfach liegt, kann der Empfänger dort noch lesen.
mailbox-again = Erneut senden
mailbox-set-aside-title = Beiseitegelegt
mailbox-set-aside-note = Kein Verlass darauf, nicht gezeigt, nicht weggeworfen. Melden Sie es Ihrer Dienststelle.
mailbox-reason-not-sent = wartete dreißig Tage und wurde nie gesendet: Übergeben Sie es anders
mailbox-reason-no-receipt = dreißig Tage lang hat niemand unterschrieben: Rufen Sie den Empfänger an
mailbox-reason-bytes-gone = die versiegelte Kopie ist nicht mehr hier
mailbox-reason-certificate-revoked = sein Zertifikat wurde zurückgezogen: Jeder Empfänger würde es ablehnen
mailbox-reason-revoked-since = sein Zertifikat wurde seither zurückgezogen: Es zählt nur, wenn es vorher abgeholt wurde
mailbox-reason-too-large = größer, als ein Postfach befördert
mailbox-reason-not-sealed = nicht versiegelt: Jeder könnte es lesen
mailbox-reason-altered = unterwegs beschädigt oder verändert
mailbox-reason-unreadable = konnte nicht gelesen werden
mailbox-reason-credentials = das Postfach nahm Benutzer oder Passwort nicht an
mailbox-reason-no-credentials = Benutzer oder Passwort fehlt
mailbox-reason-not-permitted = dort nicht erlaubt
mailbox-reason-unplugged = der Stick oder Ordner war nicht da
mailbox-reason-no-such-mailbox = kein solches Postfach auf diesem Server
mailbox-reason-no-such-object = kein solches Postfach auf diesem Server
mailbox-reason-full = der Stick oder das Postfach war voll
mailbox-reason-read-only = konnte nur gelesen werden
mailbox-reason-offline = niemand antwortete
mailbox-reason-certificate = der Server konnte nicht beweisen, wer er ist
mailbox-reason-clock = die Uhren gingen zu weit auseinander
mailbox-reason-server = der Server konnte es in dem Moment nicht
mailbox-reason-answer = die Antwort wurde nicht verstanden
mailbox-reason-cancelled = angehalten
mailbox-carry-title = Weitertragen
mailbox-carry-note = Alles aus allen Fächern, von einem Stick in den Ordner der Dienststelle oder auf einen Server. Sie können es nicht lesen.
mailbox-carry-from = Von
mailbox-carry-to = Nach
mailbox-carry = Alles weitertragen
mailbox-carrying = Weitertragen: { $done } von { $total }
mailbox-carried =
    { $count ->
        [0] Nichts Neues weiterzutragen.
        [one] Eines wurde weitergetragen.
       *[other] { $count } wurden weitergetragen.
    }
mailbox-carried-there =
    { $count ->
        [one] Eines war schon dort.
       *[other] { $count } waren schon dort.
    }
mailbox-carried-broken =
    { $count ->
        [one] Eines ist beschädigt und blieb liegen.
       *[other] { $count } sind beschädigt und blieben liegen.
    }
mailbox-carried-left =
    { $count ->
        [one] Eines wurde dort nicht angenommen; überbringen Sie erneut, um es noch einmal zu versuchen.
       *[other] { $count } wurden dort nicht angenommen; überbringen Sie erneut, um es noch einmal zu versuchen.
    }
mailbox-settings-title = Postfächer
mailbox-settings-none = Kein Postfach. Pakete reisen auf einem Stick.
mailbox-settings-add = Postfach hinzufügen
mailbox-settings-address = Adresse
mailbox-settings-address-hint = https://… für WebDAV, s3://name für S3. Sie bekommen sie von Ihrer Dienststelle.
mailbox-settings-user = Benutzer oder Zugangsschlüssel
mailbox-settings-secret = Passwort oder geheimer Schlüssel
mailbox-settings-secret-hint = Wird verschlüsselt in Ihrem Notizbuch aufbewahrt. Leer gelassen bleibt das aufbewahrte.
mailbox-settings-servers = S3: Server, einer oder mehrere mit Kommas
mailbox-settings-region = S3: Region
mailbox-settings-keep = Dieses Postfach aufbewahren
mailbox-settings-remove = Vergessen
mailbox-settings-has-secret = Passwort aufbewahrt, verschlüsselt
mailbox-settings-no-secret = kein Passwort aufbewahrt
mailbox-cli-posted = { $posted } gesendet, { $failed } aufgegeben.
mailbox-cli-collected = { $new } neu, { $again } bekannt, { $quarantined } beiseitegelegt.
mailbox-cli-left = { $count } konnten jetzt nicht gelesen werden; holen Sie später erneut ab.
mailbox-cli-relayed = { $carried } überbracht, { $there } schon da, { $broken } beschädigt und dort gelassen.
mailbox-cli-inbox = Eingang: { $arrived } angekommen, { $unanswered } noch nicht beantwortet.
