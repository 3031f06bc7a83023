## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: c4620d57b50e

duty-interpreter-note = U toont en leest berichten voor. Op dit toestel wordt geen zaak bewaard.
duty-title = Waarvoor dit notitieboek dient
duty-device = Agent of inspecteur
duty-recipient = Ontvangt verwijzingen
duty-interpreter = Tolk
duty-station = Bewaakt termijnen
duty-which = Welke dienst
duty-post-officer = Functie: agent
duty-post-inspector = Functie: inspecteur
duty-post-interpreter = Functie: tolk
duty-post-supervisor = Functie: toezichthouder
duty-post-recipient = Functie: ontvanger
