## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 56a7f5e855d5

duty-interpreter-note = Sie zeigen Hinweise und lesen sie vor. Auf diesem Gerät wird kein Fall aufbewahrt.
duty-publisher-note = Sie unterschreiben Indikatoren, Nummern, Recht und Texte für die Geräte Ihrer Dienststelle, über die Befehlszeile: halte content pack unterschreibt, halte content verify liest es zurück. Auf diesem Gerät wird kein Fall aufbewahrt.
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
duty-post-publisher = Aufgabe: Herausgeber
