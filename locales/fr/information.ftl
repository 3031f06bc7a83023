## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e7f621a71b1f

information-new = Information d’un tiers
information-line = { $day } · personne n’était présent
information-where = De quel lieu s’agit-il ?
information-next = Ce qui a été signalé
information-title = Ce qui a été signalé
information-nobody = Aucune personne concernée n’est présente
information-nobody-note = Il n’y a personne à informer ni à interroger. Cela va au seul magistrat, qui décide d’abord.
information-source = De qui cela vient
information-signs = Signes dans ce qui a été signalé
information-signs-note = Noté comme dit par un tiers.
information-refer = Signaler au magistrat
