## status: draft
## author: Halte
## source-hash: a0ae5f9d44dcf73875c73781cad1cbddd5d00c5b34b2264dae0e2252453b9f76

pack-smg = Autoroute et trafic d’êtres humains
pack-min = Mineurs
pack-disclaimer = Tous les signes ne sont pas présents dans chaque cas. Un signe ne prouve rien à lui seul, son absence non plus ; c’est une raison de regarder plus loin.
pack-not-official = Aucune liste ici n’est une liste belge officielle.
pack-unverified = La source citée n’a pas encore été lue ligne par ligne.
