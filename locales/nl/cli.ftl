## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2821b5e28032

cli-journal-made = Het notitieboek is aangemaakt.
cli-journal-whole = Het notitieboek is gaaf: elke pagina en elke schakel van het logboek.
cli-person = Persoon { $label }: { $outcome }
cli-unverified = verwijzing niet nagekeken
cli-no-track = Vermoedelijk slachtoffer, misdrijf te bepalen door de magistraat
cli-unanswered = Nog niet beantwoord: { $count }. Nuttigst nu:
