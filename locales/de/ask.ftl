## status: draft
## author: Halte

ask-note = Fragen Sie offen und kurz. Hören Sie auf, wenn die Person es will. Nie vor anderen.
ask-closed = Erst informieren, dann fragen
ask-closed-note = Diese öffnen sich, sobald diese Person den Hinweis gesehen hat.
ask-tell-first = Hinweis zeigen
ask-safety = Zuerst eine Sicherheitsfrage (wird vermerkt)
ask-says-victim = { $label } sagt, Opfer zu sein
ask-told = Was { $label } erzählt, falls etwas
ask-interpreter = Dolmetschen
