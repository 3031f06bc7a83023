## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2821b5e28032

cli-journal-made = Das Notizbuch wurde angelegt.
cli-journal-whole = Das Notizbuch ist unversehrt: jede Seite und jedes Glied des Protokolls.
cli-person = Person { $label }: { $outcome }
cli-unverified = Verweis ungeprüft
cli-no-track = Mutmaßliches Opfer, Straftat vom Magistrat zu bestimmen
cli-unanswered = Noch offen: { $count }. Am nützlichsten als Nächstes:
