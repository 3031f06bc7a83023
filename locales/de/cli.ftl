## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 03c4e7b7a56b

cli-journal-made = Das Notizbuch wurde angelegt.
cli-journal-whole = Das Notizbuch ist unversehrt: jede Seite und jedes Glied des Protokolls.
cli-person = Person { $label }: { $outcome }
cli-unverified = Verweis ungeprüft
cli-no-track = Mutmaßliches Opfer, Straftat vom Magistrat zu bestimmen
cli-unanswered = Noch offen: { $count }. Am nützlichsten als Nächstes:
cli-journal-recovered = Das Notizbuch hat eine neue Passphrase. Sein Protokoll sagt, dass der Wiederherstellungsschlüssel der Dienststelle benutzt wurde.
cli-station-compare = Antwort der Dienststelle „{ $name }“. Vergleichen Sie ihren Fingerabdruck mündlich: { $fingerprint }
cli-station-replaces = Achtung: Dieses Gerät vertraut jetzt einer anderen Dienststelle. Diese Antwort setzt die neue an ihre Stelle.
cli-request-compare = Antrag von „{ $name }“. Vergleichen Sie seinen Fingerabdruck mündlich: { $fingerprint }
cli-request-replaces = Achtung: Dieser Empfänger hat einen anderen Schlüssel auf der Liste. Seine Pakete würden von nun an für den neuen versiegelt.
cli-compare-ask = Stimmt er überein? Tippen Sie „ja“, um fortzufahren:
cli-compare-yes = ja
