## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bddd03a804c6

idle-after = Verrouiller quand personne ne s’en sert
idle-minutes = { $minutes } min
idle-left-idle = Verrouillé parce que personne ne s’en est servi pendant un moment. Tout ce qui était enregistré est là.
idle-left-asleep = Verrouillé parce que l’appareil était en veille. Tout ce qui était enregistré est là.
