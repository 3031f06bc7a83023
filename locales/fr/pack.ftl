## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 8d3fe70bc791

pack-smg = Autoroute et trafic d’êtres humains
pack-min = Mineurs
pack-disclaimer = Tous les signes ne sont pas présents dans chaque cas. Un signe ne prouve rien à lui seul, son absence non plus ; c’est une raison de regarder plus loin.
pack-not-official = Aucune liste ici n’est une liste belge officielle.
pack-unverified = La source citée n’a pas encore été lue ligne par ligne.
