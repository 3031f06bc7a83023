## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 56a7f5e855d5

duty-interpreter-note = U toont en leest berichten voor. Op dit toestel wordt geen zaak bewaard.
duty-publisher-note = U ondertekent indicatoren, nummers, wetgeving en teksten voor de toestellen van uw meldpost, via de opdrachtregel: halte content pack ondertekent, halte content verify leest het terug. Op dit toestel wordt geen zaak bewaard.
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
duty-post-publisher = Functie: uitgever
