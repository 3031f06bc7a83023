## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 4c6162b74758

speech-controls = Lire à voix haute
speech-play = Écouter
speech-pause = Pause
speech-again = Encore
speech-slow = Plus lent
speech-voice-synthetic = Voix de synthèse : un ordinateur lit
speech-voice-system = Voix de synthèse de cet appareil
speech-voice-recording = Enregistrement humain
speech-none = Aucune voix pour cette langue sur cet appareil. Lisez ensemble ou appelez un interprète.
