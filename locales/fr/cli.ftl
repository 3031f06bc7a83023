## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2821b5e28032

cli-journal-made = Le carnet a été créé.
cli-journal-whole = Le carnet est intact : chaque page et chaque maillon de son journal.
cli-person = Personne { $label } : { $outcome }
cli-unverified = référence non vérifiée
cli-no-track = Victime présumée, infraction à déterminer par le magistrat
cli-unanswered = Pas encore répondu : { $count }. Le plus utile ensuite :
