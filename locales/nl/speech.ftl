## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 4c6162b74758

speech-controls = Voorlezen
speech-play = Luisteren
speech-pause = Pauze
speech-again = Opnieuw
speech-slow = Trager
speech-voice-synthetic = Kunstmatige stem: een computer leest voor
speech-voice-system = Kunstmatige stem van dit toestel
speech-voice-recording = Menselijke opname
speech-none = Geen stem voor deze taal op dit toestel. Lees het samen, of bel een tolk.
