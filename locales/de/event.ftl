## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 1b4d882f3798

event-context-set = Kontext
event-avenue-chosen = Weg der Meldung
event-occurred-on-set = Tag des Geschehens
event-place-set = Ort
event-people-counted = Zahl der Menschen
event-life-checked = Leben zuerst
event-kept-apart = getrennt gehalten
event-scene-answered = Antwort zur Lage
event-persons-added = Person hinzugefügt
event-person-removed = Person entfernt
event-persons-set = etwas zu einer Person
event-persons-answered = Antwort einer Person
event-answered-alone = allein gegebene Antworten
event-replied-alone = was allein zur Mitteilung geantwortet wurde
event-carry-answered = ob ein Papier sicher mitzunehmen ist
event-field-set = ein Feld
event-notice-shown = Merkblatt gezeigt
event-notice-conveyed = Satz übertragen
event-notice-answered = ob die Mitteilung verstanden wurde
event-safety-question = Sicherheitsfrage
event-offer-made = Hilfe angeboten
event-statement-noted = Aussage notiert
event-consent-set = Einwilligung
event-call-made = Anruf
event-handed-over = übergeben
event-held = beim Abschluss behalten
event-clock-confirmed = Beginn einer Frist bestätigt
event-clock-corrected = Beginn einer Frist berichtigt
event-clock-stopped = Frist angehalten
event-clock-restarted = Frist wieder gestartet
