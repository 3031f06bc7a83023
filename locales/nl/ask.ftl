## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: cd9e8fbd9b99

ask-note = Vraag open en kort. Stop wanneer de persoon wil stoppen. Nooit waar anderen bij zijn.
ask-closed = Eerst inlichten, dan vragen
ask-closed-note = Deze openen zodra deze persoon de folder heeft gezien.
ask-tell-first = Toon de folder
ask-safety = Eerst een veiligheidsvraag (wordt genoteerd)
ask-says-victim = { $label } zegt slachtoffer te zijn
ask-told = Wat { $label } vertelt, als dat zo is
ask-interpreter = Tolk
