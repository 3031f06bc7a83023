## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: cd9e8fbd9b99

ask-note = Fragen Sie offen und kurz. Hören Sie auf, wenn die Person es will. Nie vor anderen.
ask-closed = Erst informieren, dann fragen
ask-closed-note = Diese öffnen sich, sobald diese Person den Hinweis gesehen hat.
ask-tell-first = Hinweis zeigen
ask-safety = Zuerst eine Sicherheitsfrage (wird vermerkt)
ask-says-victim = { $label } sagt, Opfer zu sein
ask-told = Was { $label } erzählt, falls etwas
ask-interpreter = Dolmetschen
