## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 03c4e7b7a56b

cli-journal-made = Le carnet a été créé.
cli-journal-whole = Le carnet est intact : chaque page et chaque maillon de son journal.
cli-person = Personne { $label } : { $outcome }
cli-unverified = référence non vérifiée
cli-no-track = Victime présumée, infraction à déterminer par le magistrat
cli-unanswered = Pas encore répondu : { $count }. Le plus utile ensuite :
cli-journal-recovered = Le carnet a une nouvelle phrase secrète. Son journal indique que la clé de secours de la station a servi.
cli-station-compare = Réponse de la station « { $name } ». Comparez son empreinte de vive voix : { $fingerprint }
cli-station-replaces = Attention : cet appareil fait confiance à une autre station. Cette réponse met la nouvelle à sa place.
cli-request-compare = Demande de « { $name } ». Comparez son empreinte de vive voix : { $fingerprint }
cli-request-replaces = Attention : ce destinataire a une autre clé sur la liste. Ses paquets seraient désormais scellés pour la nouvelle.
cli-compare-ask = Est-ce identique ? Tapez « oui » pour continuer :
cli-compare-yes = oui
