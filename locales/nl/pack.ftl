## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 0b15336f7ffa

pack-smg = Snelweg en smokkel
pack-lab = Arbeidsuitbuiting
pack-sex = Seksuele uitbuiting
pack-beg = Gedwongen bedelarij
pack-crm = Gedwongen criminaliteit
pack-org = Wegneming van organen
pack-dom = Uitbuiting in het huishouden
pack-min = Minderjarigen
pack-disclaimer = Niet alle tekenen zijn er in elk geval. Een teken bewijst op zich niets, en het ontbreken ervan ook niet; het is een reden om verder te kijken.
pack-not-official = Geen enkele lijst hier is een officiële Belgische lijst.
pack-unread = Bij { $count } van deze { $total } tekenen heeft nog niemand de vermelde bron regel voor regel nagelezen.
pack-asked = Tekenen die hier gevraagd worden
pack-first = Nu het nuttigst
pack-answered = { $count } van { $total } beantwoord
pack-person-only = Deze tekenen gaan telkens over één persoon. Vul ze in bij de persoon.
