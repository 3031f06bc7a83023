## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 1b4d882f3798

event-context-set = context
event-avenue-chosen = manier van melden
event-occurred-on-set = dag van de feiten
event-place-set = plaats
event-people-counted = aantal mensen
event-life-checked = leven eerst
event-kept-apart = apart gehouden
event-scene-answered = antwoord over de toestand
event-persons-added = persoon toegevoegd
event-person-removed = persoon verwijderd
event-persons-set = iets over een persoon
event-persons-answered = antwoord van een persoon
event-answered-alone = alleen gegeven antwoorden
event-replied-alone = antwoorden over de mededeling, zonder anderen erbij gegeven
event-carry-answered = of papier veilig is om bij te houden
event-field-set = een veld
event-notice-shown = folder getoond
event-notice-conveyed = zin overgebracht
event-notice-answered = of de mededeling begrepen is
event-safety-question = veiligheidsvraag
event-offer-made = hulp aangeboden
event-statement-noted = verklaring genoteerd
event-consent-set = toestemming
event-call-made = oproep
event-handed-over = overhandigd
event-held = bewaard bij afsluiten
event-clock-confirmed = start van een klok bevestigd
event-clock-corrected = start van een klok verbeterd
event-clock-stopped = klok gestopt
event-clock-restarted = klok opnieuw gestart
