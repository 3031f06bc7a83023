## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: d6fa5c7f8f9c

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
owner-phone-full = Nu geen plaats, aan de telefoon
owner-phone-declined = Kan de persoon niet opnemen, aan de telefoon
owner-since = Sinds { $at }
owner-again = Wat is toegevoegd naar { $name } sturen
owner-again-note = Voeg eerst toe wat wordt gevraagd. Een nieuw pakket wordt alleen voor { $name } verzegeld en vervangt het vorige. De anderen houden het hunne.
owner-phone = { $name } aan de telefoon
owner-phone-at = { $name } aan de telefoon om { $time }
owner-phone-who = Over wie het antwoord gaat
