## status: draft
## author: Halte
## date: 2026-11-22

ask-note = Ask openly and briefly. Stop when the person wants to stop. Never in front of others.
ask-closed = First tell, then ask
ask-closed-note = These open once this person was shown the notice.
ask-tell-first = Show the notice
ask-safety = Safety question first (this is logged)
ask-says-victim = { $label } says to be a victim
ask-told = What { $label } tells, if anything
ask-interpreter = Interpreter
