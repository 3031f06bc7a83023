## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f20748703b4e

track-trafficking = Présomption de traite des êtres humains
track-aggravated-smuggling = Présomption de trafic aggravé d’êtres humains
