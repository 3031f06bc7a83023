## status: draft
## author: Halte
## date: 2026-11-22

speech-controls = Read aloud
speech-play = Listen
speech-pause = Pause
speech-again = Again
speech-slow = Slower
speech-voice-synthetic = Synthetic voice: a computer reads
speech-voice-system = Synthetic voice of this device
speech-voice-recording = A human recording
speech-none = No voice for this language on this device. Read it together, or call an interpreter.
