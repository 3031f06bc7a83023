## status: draft
## author: Halte
## date: 2026-11-22

cli-journal-made = The notebook was made.
cli-journal-whole = The notebook is whole: every page and every link of its log.
cli-person = Person { $label }: { $outcome }
cli-unverified = reference unverified
cli-no-track = Presumed victim, offence for the magistrate to determine
cli-unanswered = Not answered yet: { $count }. Most useful next:
