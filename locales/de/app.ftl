## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 4081e4bbce3a

app-title = Halte
app-locked = Gesperrt
app-locked-note = Diese öffnen sich ohne Passphrase. Keine Falldaten werden gezeigt.
app-show-notice = Einen Hinweis zeigen
app-languages =
    { $count ->
        [one] { $count } Sprache
       *[other] { $count } Sprachen
    }
app-numbers = Nummern zum Anrufen
app-read-out = In 30 Sekunden vorlesen
app-passphrase = Passphrase
app-passphrase-again = Passphrase noch einmal
app-passphrase-differs = Die beiden Passphrasen sind verschieden.
app-passphrase-guide = Nehmen Sie vier oder fünf Wörter, die niemand zusammenstellen würde, zum Beispiel Dinge um Sie herum. Keine Namen, Daten oder Redensarten. Niemand kann sie für Sie zurücksetzen.
app-unlock = Entsperren
app-language = Sprache der App
app-theme-auto = Licht: wie Gerät
app-theme-day = Licht: Tag
app-theme-night = Licht: Nacht
app-theme-sun = Licht: volle Sonne
app-back = Zurück
app-progress = Schritt der Begegnung
app-saved = Gespeichert: { $what }
app-undo = Zurück
app-undo-what = Rückgängig: { $what }
app-yes = Ja
app-no = Nein
app-unknown = Nicht bekannt
app-now = Jetzt
app-date-form = 2026-11-03
app-time-form = 2026-11-03 02:40
app-call = { $name } anrufen: { $phone }
app-day-and-night = Tag und Nacht
app-office-hours = Zeiten nicht bekannt
app-number-unverified = Nummer nicht geprüft
app-start = Erster Start
app-start-note = Das legt Ihr eigenes Notizbuch auf diesem Gerät an. Alles ist verschlüsselt. Kolleginnen und Kollegen legen ein eigenes an.
app-start-make = Mein Notizbuch anlegen
app-start-later = Später: Hinweis und Nummern zeigen
app-start-first = Ein Notizbuch auf diesem Gerät anlegen
app-start-another = Andere Beamtin, anderer Beamter: Notizbuch anlegen
app-aside = Das beschädigte Notizbuch beiseitelegen
app-aside-note = Um ein neues Notizbuch zu beginnen, geben Sie die Passphrase des beschädigten ein und legen es beiseite. Nichts wird gelöscht: Ihre Dienststelle kann es noch ansehen.
app-aside-done = Das beschädigte Notizbuch wurde beiseitegelegt. Es liegt in:
app-aside-none = Zu dieser Passphrase gehört kein beschädigtes Notizbuch. Nichts wurde verschoben.
app-again = Neu beginnen mit dem, was gespeichert ist
