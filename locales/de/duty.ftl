## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: c4620d57b50e

duty-interpreter-note = Sie zeigen Hinweise und lesen sie vor. Auf diesem Gerät wird kein Fall aufbewahrt.
duty-title = Wofür dieses Notizbuch dient
duty-device = Beamter oder Inspektor
duty-recipient = Empfängt Verweisungen
duty-interpreter = Dolmetscher
duty-station = Überwacht Fristen
duty-which = Welche Stelle
duty-post-officer = Aufgabe: Beamter
duty-post-inspector = Aufgabe: Inspektor
duty-post-interpreter = Aufgabe: Dolmetscher
duty-post-supervisor = Aufgabe: Aufsicht
duty-post-recipient = Aufgabe: Empfänger
