## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2910ed3fc554

tidy-done = Entfernt: { $deleted }, in { $days } Tagen. Kürzlich geschrieben und behalten: { $recent }. Konnte jetzt nicht entfernt werden: { $left }.
tidy-would = Würde entfernt: { $deleted }, in { $days } Tagen. Kürzlich geschrieben und behalten: { $recent }. Konnte jetzt nicht aufgelistet werden: { $left }.
