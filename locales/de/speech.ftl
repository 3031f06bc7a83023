## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 4c6162b74758

speech-controls = Vorlesen
speech-play = Anhören
speech-pause = Pause
speech-again = Noch einmal
speech-slow = Langsamer
speech-voice-synthetic = Computerstimme: Ein Computer liest vor
speech-voice-system = Computerstimme dieses Geräts
speech-voice-recording = Menschliche Aufnahme
speech-none = Keine Stimme für diese Sprache auf diesem Gerät. Lesen Sie gemeinsam oder rufen Sie einen Dolmetscher an.
