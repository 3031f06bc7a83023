## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 8e5cbfa89eec

sealed-title =
    { $count ->
        [one] { $count } Paket versiegelt
       *[other] { $count } Pakete versiegelt
    }
sealed-closed = Begegnung abgeschlossen
sealed-none = Es wurde nichts versiegelt.
sealed-folder = Die Dateien liegen in
sealed-for-one = öffnet sich nur für diesen Empfänger
sealed-revoked = nicht gesendet: Das Zertifikat wurde zurückgezogen
sealed-revoked-left = Zertifikat nach dem Senden zurückgezogen
sealed-revoked-identity = Der Name darin steht sonst nirgends in diesem Notizbuch. Fragen Sie erneut danach und tragen Sie ihn ein, bevor Sie erneut versiegeln.
sealed-evidence = Beweiskennung, für den Bericht
sealed-phone-text = Am Telefon zu sagen
sealed-save = Unterschriebenes Papier speichern
sealed-saved = Gespeichert: { $path }
sealed-hand-to = Übergeben an (Stelle oder Schalter)
sealed-signed-for = Empfang bestätigt
sealed-hand = Übergabe vermerken
sealed-handed = Übergeben an { $to } um { $time }
sealed-handed-signed = Übergeben an { $to } um { $time }, bestätigt
sealed-home = Fertig: zum Anfang
sealed-close-title = Begegnung abschließen
sealed-close = Jetzt abschließen
sealed-counted = Beim Abschluss bleibt von { $label } nur die Zahl
sealed-hold = { $label } behalten: { $reason }
sealed-hold-asked = bat um Kontakt
sealed-hold-contact = Kontakt mit einem Zentrum läuft
sealed-hold-doubt = ein Zweifel bleibt
sealed-reopen = Wieder öffnen, weil
sealed-reopen-correction = etwas berichtigt werden muss
sealed-reopen-new-fact = es eine neue Tatsache gibt
sealed-reopen-request = ein Empfänger oder der Magistrat fragt
