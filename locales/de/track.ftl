## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f20748703b4e

track-trafficking = Verdacht auf Menschenhandel
track-aggravated-smuggling = Verdacht auf schwere Schleusung
