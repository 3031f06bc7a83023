## status: draft
## author: Halte
## date: 2026-11-22

track-trafficking = Verdacht auf Menschenhandel
track-aggravated-smuggling = Verdacht auf schwere Schleusung
