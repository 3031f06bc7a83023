## status: draft
## author: Halte
## source-hash: a0ae5f9d44dcf73875c73781cad1cbddd5d00c5b34b2264dae0e2252453b9f76

pack-smg = Snelweg en smokkel
pack-min = Minderjarigen
pack-disclaimer = Niet alle tekenen zijn er in elk geval. Een teken bewijst op zich niets, en het ontbreken ervan ook niet; het is een reden om verder te kijken.
pack-not-official = Geen enkele lijst hier is een officiële Belgische lijst.
pack-unverified = De vermelde bron is nog niet regel voor regel nagelezen.
