## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: a56a387566f0

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
pack-unverified = De vermelde bron is nog niet regel voor regel nagelezen.
