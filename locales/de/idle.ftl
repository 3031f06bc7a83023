## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bddd03a804c6

idle-after = Sperren, wenn niemand es benutzt
idle-minutes = { $minutes } Min.
idle-left-idle = Gesperrt, weil es eine Weile niemand benutzt hat. Alles Gespeicherte ist da.
idle-left-asleep = Gesperrt, weil das Gerät im Ruhezustand war. Alles Gespeicherte ist da.
