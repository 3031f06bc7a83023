## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2910ed3fc554

tidy-done = Enlevés : { $deleted }, sur { $days } jours. Écrits récemment et gardés : { $recent }. N’ont pas pu être enlevés : { $left }.
tidy-would = Seraient enlevés : { $deleted }, sur { $days } jours. Écrits récemment et gardés : { $recent }. N’ont pas pu être listés : { $left }.
