## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 0b15336f7ffa

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
pack-unread = Pour { $count } de ces { $total } signes, personne n’a encore lu la source citée ligne par ligne.
pack-asked = Signes demandés ici
pack-first = Les plus utiles maintenant
pack-answered = { $count } réponses sur { $total }
pack-person-only = Chacun de ces signes concerne une seule personne. Notez-les auprès de la personne.
