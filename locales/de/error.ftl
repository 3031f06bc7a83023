## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 0e52acd38fab

# err: what happened; rec: what to do. A rec says of what is kept or changed only what is so.

err-journal-wrong-passphrase = Diese Passphrase öffnet das Notizbuch nicht.
rec-journal-wrong-passphrase =
    Versuchen Sie es noch einmal; achten Sie auf Großbuchstaben und die Sprache der Tastatur. Es wurde nichts geändert. { $recovery ->
        [all] Wenn Sie sie vergessen haben, kann Ihre Dienststelle diesem Notizbuch eine neue geben.
        [some] Wenn Sie sie vergessen haben, fragen Sie Ihre Dienststelle: Sie kann manche Notizbücher auf diesem Gerät öffnen.
       *[nobody] Wenn Sie sie vergessen haben, kann niemand sonst dieses Notizbuch öffnen.
    }
err-journal-damaged-keys = Die Schlüsseldatei des Notizbuchs ist beschädigt.
rec-journal-damaged-keys = Es wurde nichts gelöscht. Lassen Sie den Ordner, wie er ist. Ohne die Schlüsseldatei kann niemand das Notizbuch öffnen, auch Ihre Dienststelle nicht; wurde irgendwo eine Kopie des Ordners aufbewahrt, kann Ihre Dienststelle die Schlüsseldatei daraus zurückholen.
err-journal-damaged = Das Notizbuch ist beschädigt.
rec-journal-damaged = Es wurde nichts gelöscht. Bewahren Sie den Ordner, wie er ist, und fragen Sie Ihre Dienststelle, bevor Sie ein neues Notizbuch beginnen.
err-journal-newer = Dieses Notizbuch wurde zuletzt mit einer neueren Version geöffnet.
rec-journal-newer = Aktualisieren Sie die App; es wurde nichts geändert.
err-journal-disk-full = Auf diesem Gerät ist kein Platz mehr.
rec-journal-disk-full = Ihre letzte Eingabe wurde nicht gespeichert, alle früheren schon. Schaffen Sie Platz und geben Sie sie noch einmal ein.
err-journal-read-only = In den Ordner des Notizbuchs kann nicht geschrieben werden.
rec-journal-read-only = Bitten Sie um Schreibrechte oder wählen Sie einen anderen Ordner. Es wurde nichts geändert.
err-journal-already-open = Das Notizbuch ist schon in einem anderen Fenster oder Programm geöffnet.
rec-journal-already-open = Schließen Sie es dort und versuchen Sie es noch einmal.
err-journal-none = Hier gibt es noch kein Notizbuch.
rec-journal-none = Wählen Sie eine Passphrase, um eines anzulegen, oder prüfen Sie den Ordner.
err-journal-passphrase-taken = Ein Notizbuch hier lässt sich schon mit dieser Passphrase öffnen.
rec-journal-passphrase-taken = Entsperren Sie dieses Notizbuch, oder wählen Sie für ein neues eine andere Passphrase. Es wurde nichts geändert.
err-passphrase-weak = Diese Passphrase ist zu leicht zu erraten.
rec-passphrase-weak = Nehmen Sie vier oder mehr Wörter, die nichts miteinander und nichts mit Ihnen zu tun haben.
err-locked = Das ist gesperrt.
rec-locked = Entsperren Sie mit Ihrer Passphrase. Die Mitteilung, die Telefonnummern und die Vorlesekarte bleiben offen.
err-encounter-unknown = Diese Begegnung steht nicht im Notizbuch.
rec-encounter-unknown = Wählen Sie eine aus der Liste der Begegnungen.
err-encounter-closed = Diese Begegnung ist abgeschlossen.
rec-encounter-closed = Öffnen Sie sie mit einem Grund wieder, wenn Sie etwas hinzufügen müssen.
err-encounter-file = Die Begegnungsdatei wird bei { $path } abgelehnt: { $problem }
rec-encounter-file = Verbessern Sie die Datei an dieser Stelle und versuchen Sie es noch einmal. Es wurde nichts übernommen.
err-event-refused = Das konnte nicht festgehalten werden: { $problem }
rec-event-refused = Es wurde nichts geändert. Prüfen Sie Ihre Eingabe und versuchen Sie es noch einmal.
err-notice-first = Das kann erst erzählt oder gefragt werden, wenn die Person eine Mitteilung gesehen oder gehört hat.
rec-notice-first = Zeigen Sie zuerst die Mitteilung oder spielen Sie sie ab. Wenn es nicht warten kann, tippen Sie auf „Sicherheitsfrage“.
err-nothing-to-refer = Für diese Weiterleitung ist niemand ausgewählt.
rec-nothing-to-refer = Wählen Sie mindestens eine Person. Sie dürfen jeden weiterleiten, bei jedem Ergebnis.
err-not-enrolled = Dieses Gerät ist noch bei keiner Dienststelle angemeldet.
rec-not-enrolled = Erstellen Sie einen Anmeldeantrag und geben Sie ihn Ihrer Dienststelle. Sie können weiter notieren, die Mitteilung zeigen und anrufen.
err-packet-refused = Dieses Paket wird abgelehnt. { $reason }
rec-packet-refused = Verlassen Sie sich nicht auf seinen Inhalt. Bitten Sie den Absender um ein neues Paket und sagen Sie es Ihrer Dienststelle.
err-packet-not-for-you = Dieses Paket ist nicht für Sie.
rec-packet-not-for-you = Es ist für einen anderen Empfänger bestimmt. Geben Sie es dem zurück, der es gebracht hat, oder sagen Sie es dem Absender.
err-station-refused = Die Dienststelle hat das nicht ausgeführt: { $problem }
rec-station-refused = Prüfen Sie die Datei, den Ordner und die Passphrase und versuchen Sie es noch einmal. Arbeiten Sie nur mit Dateien weiter, die die Dienststelle vollständig geschrieben hat.
err-roster-refused = Was von der Dienststelle kam, wird abgelehnt: die Liste der Dienststellen und Schlüssel, ihre Antwort oder eine Identität.
rec-roster-refused = Die verwendete Liste bleibt in Gebrauch. Bitten Sie Ihre Dienststelle um die aktuellen Dateien.
err-roster-older = Diese Liste ist älter als die in Gebrauch.
rec-roster-older = Die Liste in Gebrauch bleibt. Bitten Sie Ihre Dienststelle um die neueste; eine ältere kann ein zurückgezogenes Zertifikat verbergen.
err-certificate-revoked = Das Zertifikat dahinter wurde von der Dienststelle zurückgezogen.
rec-certificate-revoked = Nichts wurde übernommen. Rufen Sie die Dienststelle an und fragen Sie, warum, und wer jetzt unterschreiben darf.
err-pack-older = Dieses Inhaltspaket ist älter als das installierte: Version { $offered }, bekannt ist Version { $seen }.
rec-pack-older = Das installierte bleibt in Gebrauch. Bitten Sie um eine Version nach { $seen }.
err-pack-refused = Dieses Inhaltspaket wird abgelehnt: { $problem }
rec-pack-refused = Der Inhalt in Gebrauch bleibt. Bitten Sie den Herausgeber um eine vollständige Datei.
err-pack-clash = Dieses Inhaltspaket enthält eine Datei, die zu einem anderen gehört: { $file }
rec-pack-clash = Der Inhalt in Gebrauch bleibt. Jede Datei gehört zu einem Paket; sagen Sie es dem Herausgeber.
err-pack-unfit = Dieses Inhaltspaket ist in sich nicht stimmig. Fehler: { $count }. Der erste: { $first }
rec-pack-unfit = Der Inhalt in Gebrauch bleibt. Geben Sie diesen Text dem Herausgeber.
err-publisher-refused = Wer dies unterschrieben hat, darf keinen Inhalt unterschreiben.
rec-publisher-refused = Nichts wurde übernommen. Inhalt unterschreibt ein Herausgeber, örtliche Nummern Ihre Dienststelle; fragen Sie, wer das ist.
err-not-publisher = Dieses Notizbuch ist nicht als Herausgeber angemeldet.
rec-not-publisher = Stellen Sie einen Antrag mit der Rolle Herausgeber und lassen Sie ihn von Ihrer Dienststelle beantworten.
err-clock-wrong = Zwei Uhren stimmen nicht überein: Dies wurde später gemacht als jetzt.
rec-clock-wrong = Vergleichen Sie Datum und Uhrzeit beider Geräte, stellen Sie das falsche und stellen Sie den Antrag neu.
err-file-unreadable =
    { $act ->
        [passphrase] Die Passphrase konnte nicht gelesen werden.
       *[file] Eine Datei konnte nicht gelesen werden.
    }
rec-file-unreadable =
    { $act ->
        [passphrase] Setzen Sie HALTE_PASSPHRASE oder verwenden Sie ein Terminal.
       *[file] Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.
    }
err-file-unwritable =
    { $act ->
        [data-folder] Das System nennt keinen Datenordner.
        [empty-folder] Der Ordner ist nicht leer.
        [folder] Ein Ordner konnte nicht angelegt werden.
        [print] Die Antwort konnte nicht ausgegeben werden.
        [sealed] Alles ist versiegelt und sicher im Notizbuch, aber nicht jede Datei konnte geschrieben werden.
       *[file] Eine Datei konnte nicht geschrieben werden.
    }
rec-file-unwritable =
    { $act ->
        [data-folder] Nennen Sie einen mit --data.
        [empty-folder] Wählen Sie einen leeren Ordner. Es wurde nichts ersetzt.
        [sealed] Nicht noch einmal versiegeln. Sorgen Sie dafür, dass Sie dort schreiben dürfen, und geben Sie denselben Befehl mit --files ein.
       *[file] Prüfen Sie, ob Platz ist und ob Sie dort schreiben dürfen.
    }
err-content-damaged = Die Indikatoren, Wörter oder Nummern, die zur App gehören, sind beschädigt.
rec-content-damaged = Installieren Sie die App noch einmal. Ihr Notizbuch bleibt unverändert.
err-language-unknown = Diese Sprache ist nicht installiert.
rec-language-unknown = Lassen Sie die Person eine Sprache aus der Liste wählen. Es wird keine andere Sprache an ihrer Stelle gezeigt.
err-print-failed = Das Dokument konnte nicht erstellt werden.
rec-print-failed = Versuchen Sie es noch einmal. Rufen Sie inzwischen an und lesen Sie die Karte vor.
err-internal = Etwas in der App hat nicht funktioniert.
rec-internal = Starten Sie die App noch einmal; was gespeichert war, ist noch da. Sagen Sie Ihrer Dienststelle, was Sie gerade getan haben.

err-clipboard-unavailable = Der Text konnte nicht kopiert werden.
rec-clipboard-unavailable = Übernehmen Sie ihn aus dem unterschriebenen Dokument oder versuchen Sie es erneut.
err-recovery-key = Diese Wiederherstellungsdatei öffnet hier kein Notizbuch.
rec-recovery-key = Sie öffnet nur Notizbücher von Geräten, die ihre eigene Dienststelle angemeldet hat. Es wurde nichts geändert.
err-recovery-several = Diese Wiederherstellungsdatei öffnet hier mehrere Notizbücher.
rec-recovery-several = Nennen Sie mit --notebook das Notizbuch, dessen Passphrase verloren ist. Es wurde nichts geändert.
err-decline-before-notice = Ein „jetzt nicht“ kann erst vermerkt werden, wenn die Person die Mitteilung gesehen oder gehört hat.
rec-decline-before-notice = Zuerst informieren: Zeigen Sie die Mitteilung oder spielen Sie sie ab und fragen Sie dann noch einmal. Es wurde nichts vermerkt.
err-carry-first = Es wird kein Papier erstellt: Es ist nicht bekannt, ob diese Person es gefahrlos behalten kann.
rec-carry-first = Fragen Sie unter vier Augen, ob ein Papier sicher mitzunehmen ist, und vermerken Sie die Antwort; zeigen Sie bis dahin Mitteilung und Nummern nur auf dem Bildschirm.
err-interpreter-connected = Es wurde nichts gedolmetscht: Jemand aus der Gruppe oder von der Seite des Arbeitgebers darf nicht dolmetschen.
rec-interpreter-connected = Suchen Sie jemand anderen: einen vereidigten Dolmetscher, eine Kollegin, einen Kollegen oder einen Dolmetscher am Telefon. Zeigen Sie bis dahin die Mitteilung oder spielen Sie sie ab.
err-voice-none = Nichts auf diesem Gerät kann diese Sprache vorlesen.
rec-voice-none = Lesen Sie gemeinsam, zeigen Sie die Mitteilung oder rufen Sie einen Dolmetscher an.
err-voice-failed = Die Stimme brach ab.
rec-voice-failed = Drücken Sie noch einmal auf Anhören. Bleibt es still, lesen Sie gemeinsam oder rufen Sie einen Dolmetscher an.
err-consent-first = Dieses Papier braucht die Einwilligung der Person.
rec-consent-first = Vermerken Sie zuerst die Einwilligung; ohne sie wird nichts erstellt. Von einem Kind wird keine verlangt.
err-mailbox-busy = Es wird schon etwas gesendet oder abgeholt.
rec-mailbox-busy = Warten Sie, bis es fertig ist, oder halten Sie es zuerst an.
err-mailbox-address = Das ist keine Adresse eines Postfachs.
rec-mailbox-address = Geben Sie einen Ordner (file:///media/usb), eine WebDAV-Adresse (https://…) oder einen Bucket (s3://name) an. Über ein Netz wird nur eine verschlüsselte Verbindung angenommen.
err-mailbox-secret-in-address = In der Adresse steht ein Benutzer oder Passwort.
rec-mailbox-secret-in-address = Nehmen Sie es aus der Adresse und geben Sie es im eigenen Feld ein; dort wird es verschlüsselt aufbewahrt. Es wurde nichts aufbewahrt.
err-mailbox-no-credentials = Dieses Postfach braucht Benutzer und Passwort oder einen Zugangsschlüssel.
rec-mailbox-no-credentials = Fragen Sie Ihre Dienststelle danach und tragen Sie sie beim Postfach ein. Was wartet, bleibt im Ausgang.
err-mailbox-credentials = Das Postfach nimmt diesen Benutzer, dieses Passwort oder diesen Schlüssel nicht an.
rec-mailbox-credentials = Prüfen Sie sie mit Ihrer Dienststelle. Was nicht gesendet ist, bleibt im Ausgang.
err-mailbox-not-permitted = Das dürfen Sie in diesem Postfach oder Ordner nicht.
rec-mailbox-not-permitted = Bitten Sie Ihre Dienststelle um das Recht dazu, oder nehmen Sie ein anderes. Was nicht gesendet ist, bleibt im Ausgang.
err-mailbox-unplugged = Der Stick oder Ordner ist nicht da.
rec-mailbox-unplugged = Stecken Sie ihn wieder ein und wiederholen Sie es. Was schon geschrieben ist, bleibt dort, der Rest bleibt im Ausgang.
err-mailbox-missing = Der Server hat kein solches Postfach.
rec-mailbox-missing = Prüfen Sie die Adresse mit Ihrer Dienststelle. Was nicht gesendet ist, bleibt im Ausgang.
err-mailbox-full = Der Stick oder das Postfach ist voll.
rec-mailbox-full = Schaffen Sie dort Platz oder nehmen Sie ein anderes, und wiederholen Sie es. Was schon geschrieben ist, bleibt dort, der Rest bleibt im Ausgang.
err-mailbox-read-only = Der Stick oder das Postfach kann nur gelesen werden.
rec-mailbox-read-only = Nehmen Sie den Schreibschutz weg oder nehmen Sie ein anderes. Was nicht gesendet ist, bleibt im Ausgang.
err-mailbox-offline = Unter der Adresse des Postfachs antwortet niemand.
rec-mailbox-offline = Prüfen Sie das Netz und wiederholen Sie es später, oder nehmen Sie einen Stick. Was nicht gesendet ist, bleibt im Ausgang.
err-mailbox-certificate = Wer antwortet, kann nicht beweisen, dass er der Server dieses Postfachs ist.
rec-mailbox-certificate = Machen Sie über dieses Netz nicht weiter. Fragen Sie Ihre Dienststelle; nehmen Sie inzwischen einen Stick. Es wurde nichts gesendet.
err-mailbox-clock = Die Uhr dieses Geräts und die des Postfachs gehen zu weit auseinander.
rec-mailbox-clock = Stellen Sie Datum und Uhrzeit dieses Geräts und wiederholen Sie es. Was nicht gesendet ist, bleibt im Ausgang.
err-mailbox-server = Das Postfach antwortet, dass es das jetzt nicht kann.
rec-mailbox-server = Wiederholen Sie es später, oder nehmen Sie einen Stick. Was es nicht bestätigt hat, bleibt im Ausgang.
err-mailbox-answer = Das Postfach gibt eine Antwort, die nicht verstanden wird.
rec-mailbox-answer = Prüfen Sie die Adresse mit Ihrer Dienststelle. Was es nicht bestätigt hat, bleibt im Ausgang.
err-mailbox-stopped = Angehalten.
rec-mailbox-stopped = Was bis jetzt befördert ist, bleibt; wiederholen Sie es, um von dort weiterzumachen.
err-receipt-refused = Diese Antwort wird abgelehnt. { $reason }
rec-receipt-refused = Es wurde nichts geändert. Rufen Sie den Empfänger an und bitten Sie erneut um die Antwort.
err-case-unknown = Eine solche Verweisung gibt es hier nicht.
rec-case-unknown = Öffnen Sie die Paketdatei erneut.
err-cannot-answer = Damit lässt sich keine signierte Antwort machen.
rec-cannot-answer = Prüfen Sie, ob die Schlüssel diesem Empfänger gehören und jede Person eine Antwort mit Grund hat. Rufen Sie sonst den Absender an.
err-no-centre-left = Alle Zentren wurden bereits gefragt.
rec-no-centre-left = Rufen Sie die Kontaktstelle an, 078 055 800, und bleiben Sie bei der Person, bis jemand kommt.
err-extract-refused = Dieser Auszug wird abgelehnt. { $reason }
rec-extract-refused = Es wurde nichts geändert. Bitten Sie die Einheit um einen neuen Auszug.
err-code-unknown = Kein Auszug hier enthält diesen Code.
rec-code-unknown = Lesen Sie ihn noch einmal: Buchstaben und die Ziffern 2 bis 7. Bleibt er unbekannt, fragen Sie die anderen Einheiten; entscheiden Sie deswegen nichts über die Person.
err-not-your-duty = Das gehört nicht zu den Aufgaben Ihres Zertifikats.
rec-not-your-duty = Es wurde nichts geändert. Wer diese Aufgabe hat, erledigt sie auf dem eigenen Gerät; fragen Sie Ihre Dienststelle, ob sich Ihre Aufgaben geändert haben.
err-frames-too-large = Dieses Paket ist zu groß für Codes: { $size } KiB, und Codes tragen höchstens 60.
rec-frames-too-large = Geben Sie es auf einem Stick oder per Kabel weiter. Fehlt beides, versiegeln Sie neu „klein genug für Codes“: Diese Pakete lassen das PDF weg.
err-frames-not-sealed = Nur ein Paket, das für seinen Empfänger versiegelt ist, wird als Codes gezeigt.
rec-frames-not-sealed = Jeder könnte den Bildschirm filmen. Übergeben Sie dieses Paket auf Papier oder auf einem Stick.
err-frames-picture = Ein Foto konnte nicht gelesen werden.
rec-frames-picture = Wählen Sie PNG- oder JPEG-Fotos.
err-frames-picture-too-large = Ein Foto ist zu groß.
rec-frames-picture-too-large = Verkleinern Sie es, höchstens 24 MB und 10.000 Pixel je Seite.
err-frames-incomplete = Nicht genug Codes: { $have } von etwa { $need }.
rec-frames-incomplete = Fügen Sie Fotos anderer Codes desselben Pakets hinzu; jeder ist recht.
err-frames-spoiled = Diese Codes ergeben kein vollständiges Paket.
rec-frames-spoiled = Beginnen Sie neu, nur mit Codes dieses Pakets. Geschieht es wieder, bitten Sie um einen Stick.
err-frames-several = Hier sind Codes von mehr als einem Paket.
rec-frames-several = Lesen Sie die Fotos eines Pakets nach dem anderen.
err-frames-newer = Diese Codes sind von einer neueren Version.
rec-frames-newer = Aktualisieren Sie die App, oder bitten Sie um das Paket auf einem Stick.
