## status: draft
## author: Halte
## date: 2026-11-22

event-context-set = context
event-avenue-chosen = way of reporting
event-occurred-on-set = day of the facts
event-place-set = place
event-people-counted = people counted
event-life-checked = life first
event-kept-apart = kept apart
event-scene-answered = answer about the scene
event-persons-added = person added
event-person-removed = person removed
event-persons-set = something about a person
event-persons-answered = a person’s answer
event-answered-alone = answers given alone
event-replied-alone = what was answered alone about the notice
event-carry-answered = whether paper is safe to carry
event-field-set = a field
event-notice-shown = notice shown
event-notice-conveyed = sentence conveyed
event-notice-answered = whether the notice was understood
event-safety-question = safety question
event-offer-made = help offered
event-statement-noted = statement noted
event-consent-set = consent
event-call-made = call
event-handed-over = handed over
event-held = kept on closing
event-clock-confirmed = start of a clock confirmed
event-clock-corrected = start of a clock corrected
event-clock-stopped = clock stopped
event-clock-restarted = clock started again
