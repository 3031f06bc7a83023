## status: draft
## author: Halte
## date: 2026-11-22

track-trafficking = Presumed trafficking in human beings
track-aggravated-smuggling = Presumed aggravated smuggling of human beings
