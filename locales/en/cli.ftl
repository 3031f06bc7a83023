## status: draft
## author: Halte
## date: 2026-11-22

cli-journal-made = The notebook was made.
cli-journal-whole = The notebook is whole: every page and every link of its log.
cli-person = Person { $label }: { $outcome }
cli-unverified = reference unverified
cli-no-track = Presumed victim, offence for the magistrate to determine
cli-unanswered = Not answered yet: { $count }. Most useful next:
cli-journal-recovered = The notebook has a new passphrase. Its log says that the station’s recovery key was used.
cli-station-compare = Answer of station “{ $name }”. Compare its fingerprint by voice: { $fingerprint }
cli-station-replaces = Warning: this device trusts another station now. Taking this answer puts the new one in its place.
cli-request-compare = Request of “{ $name }”. Compare its fingerprint by voice: { $fingerprint }
cli-request-replaces = Warning: this recipient has another key on the list. From now on its packets would be sealed to the new one.
cli-compare-ask = Does it match? Type “yes” to go on:
cli-compare-yes = yes
