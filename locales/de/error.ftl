## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: ee094996ed01

# err: what happened; rec: what to do. A rec says of what is kept or changed only what is so.

err-journal-wrong-passphrase = Dieses Passwort öffnet das Notizbuch nicht.
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
rec-journal-none = Wählen Sie ein Passwort, um eines anzulegen, oder prüfen Sie den Ordner.
err-journal-passphrase-taken = Ein Notizbuch hier lässt sich schon mit diesem Passwort öffnen.
rec-journal-passphrase-taken = Entsperren Sie dieses Notizbuch, oder wählen Sie für ein neues ein anderes Passwort. Es wurde nichts geändert.
err-passphrase-weak = Dieses Passwort ist zu leicht zu erraten.
rec-passphrase-weak = Nehmen Sie vier oder mehr Wörter, die nichts miteinander und nichts mit Ihnen zu tun haben.
err-locked = Das ist gesperrt.
rec-locked = Entsperren Sie mit Ihrem Passwort. Die Mitteilung, die Telefonnummern und die Vorlesekarte bleiben offen.
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
rec-station-refused = Prüfen Sie die Datei, den Ordner und das Passwort und versuchen Sie es noch einmal. Arbeiten Sie nur mit Dateien weiter, die die Dienststelle vollständig geschrieben hat.
err-roster-refused = Was von der Dienststelle kam, wird abgelehnt: die Liste der Dienststellen und Schlüssel, ihre Antwort oder eine Identität.
rec-roster-refused = Die verwendete Liste bleibt in Gebrauch. Bitten Sie Ihre Dienststelle um die aktuellen Dateien.
err-file-unreadable =
    { $act ->
        [passphrase] Das Passwort konnte nicht gelesen werden.
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
       *[file] Eine Datei konnte nicht geschrieben werden.
    }
rec-file-unwritable =
    { $act ->
        [data-folder] Nennen Sie einen mit --data.
        [empty-folder] Wählen Sie einen leeren Ordner. Es wurde nichts ersetzt.
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
err-consent-first = Dieses Papier braucht die Einwilligung der Person.
rec-consent-first = Vermerken Sie zuerst die Einwilligung; ohne sie wird nichts erstellt. Von einem Kind wird keine verlangt.
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
