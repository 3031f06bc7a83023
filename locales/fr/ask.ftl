## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: cd9e8fbd9b99

ask-note = Posez des questions ouvertes et brèves. Arrêtez quand la personne le veut. Jamais devant d’autres.
ask-closed = D’abord informer, puis demander
ask-closed-note = S’ouvrent dès que cette personne a vu la notice.
ask-tell-first = Montrer la notice
ask-safety = Question de sécurité d’abord (c’est noté)
ask-says-victim = { $label } se dit victime
ask-told = Ce que { $label } raconte, le cas échéant
ask-interpreter = Interprète
