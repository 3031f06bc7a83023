## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 7944661e9a3e

scene-title = Qu’avons-nous vu ?
scene-holds-for = vaut pour { $count }
scene-note = ✓ oui · ✕ non · ? pas connu. Cela vaut pour toutes les personnes transportées.
scene-told = Ce que quelqu’un nous a dit
scene-told-later = S’ouvre dès que quelqu’un ici a vu la notice.
scene-source = Qui l’a vu ou dit
scene-source-officer-saw = vous l’avez vu
scene-source-document = un document ou appareil le montre
scene-source-person-said = la personne l’a dit
scene-source-person-answered-alone = la personne a répondu seule
scene-source-third-party = quelqu’un d’autre l’a dit
scene-meaning-nobody = Ajoutez des personnes pour voir ce que cela signifie pour elles.
scene-meaning-open = Tout le monde est informé de l’aide. Plus de réponses peuvent montrer davantage.
scene-meaning-advised = Appelez le centre pour conseil.
scene-meaning-some = Assez pour orienter certaines personnes.
scene-meaning-all = Assez pour orienter tout le monde.
scene-next = Personnes
