## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 1b4d882f3798

event-context-set = contexte
event-avenue-chosen = voie de signalement
event-occurred-on-set = jour des faits
event-place-set = lieu
event-people-counted = nombre de personnes
event-life-checked = la vie d’abord
event-kept-apart = tenu à l’écart
event-scene-answered = réponse sur la situation
event-persons-added = personne ajoutée
event-person-removed = personne retirée
event-persons-set = un fait sur une personne
event-persons-answered = réponse d’une personne
event-answered-alone = réponses données sans témoin
event-replied-alone = ce qui a été répondu sans témoin sur l’avis
event-carry-answered = si un papier peut être porté sans danger
event-field-set = un champ
event-notice-shown = brochure montrée
event-notice-conveyed = phrase transmise
event-notice-answered = si l’avis a été compris
event-safety-question = question de sécurité
event-offer-made = aide proposée
event-statement-noted = déclaration notée
event-consent-set = consentement
event-call-made = appel
event-handed-over = remis
event-held = gardé à la clôture
event-clock-confirmed = début d’un délai confirmé
event-clock-corrected = début d’un délai corrigé
event-clock-stopped = délai arrêté
event-clock-restarted = délai relancé
