## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 5c5d9ccb68b9

owner-step-tell = De persoon inlichten
owner-step-refer = Verwijzen of afsluiten
owner-step-informed = Ingelicht; kan nog terugkomen
owner-step-hand-over = Het pakket met de hand geven
owner-step-await-receipt = Wachten op antwoord van { $name }
owner-step-answer = { $name } heeft het en beslist
owner-step-give-more = { $name } vraagt: { $reason }
owner-step-next-centre = { $name }: { $answer }. Vraag het volgende centrum
owner-step-call-office = { $name }: { $answer }. Bel de dienst
owner-step-followed = { $name } zorgt ervoor
owner-title = Bij wie het ligt
owner-due = Heeft u nu nodig
owner-next = Naar { $name } sturen
owner-next-note = Een nieuw pakket wordt alleen voor { $name } verzegeld. De anderen houden het hunne.
owner-none-left = Elk centrum is gevraagd. Bel het contactpunt: 078 055 800.
