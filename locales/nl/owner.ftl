## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 84717e9d72b2

owner-step-tell = De persoon inlichten
owner-step-refer = Verwijzen of afsluiten
owner-step-informed = Ingelicht; kan nog terugkomen
owner-step-hand-over = Het pakket met de hand geven
owner-step-await-receipt = Wachten op antwoord van { $name }
owner-step-answer = { $name } heeft het en beslist
owner-step-give-more = { $name } vraagt: { $reason }
owner-step-next-centre = { $name }: { $answer }. Vraag het volgende centrum
owner-step-call-office = { $name }: { $answer }. Bel de dienst
owner-step-seal-again = { $name }: niet verzonden, het certificaat is ingetrokken. Verzegel het opnieuw
owner-step-ask-or-seal = { $name }: verzonden, niet getekend, het certificaat sindsdien ingetrokken. Vraag het daar na, of verzegel het opnieuw
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
owner-seal = Opnieuw verzegelen voor { $name }
owner-seal-note = Wie een pakket krijgt nadat het certificaat is ingetrokken, weigert het. Een nieuw komt in de plaats; tot dit toestel weer is aangemeld, gaat het met de hand.
owner-phone = { $name } aan de telefoon
owner-phone-at = { $name } aan de telefoon om { $time }
owner-phone-who = Over wie het antwoord gaat
