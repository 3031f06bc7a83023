## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: a56a387566f0

pack-smg = Autoroute et trafic d’êtres humains
pack-lab = Exploitation par le travail
pack-sex = Exploitation sexuelle
pack-beg = Mendicité forcée
pack-crm = Criminalité forcée
pack-org = Prélèvement d’organes
pack-dom = Servitude domestique
pack-min = Mineurs
pack-disclaimer = Tous les signes ne sont pas présents dans chaque cas. Un signe ne prouve rien à lui seul, son absence non plus ; c’est une raison de regarder plus loin.
pack-not-official = Aucune liste ici n’est une liste belge officielle.
pack-unverified = La source citée n’a pas encore été lue ligne par ligne.
