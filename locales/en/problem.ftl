## status: draft
## author: Halte
## date: 2026-11-22

# Ends a sentence that says what was refused: after a colon, with its own full stop.

problem-too-large = it is larger than 1 MiB.
problem-not-json = this is not JSON (line { $line }, column { $column }).
problem-unknown-field = this field is not known.
problem-missing-field = this field is missing.
problem-unknown-value = this value is not one of those that are possible.
problem-double-field = this field stands there twice.
problem-wrong-type = a value of another kind belongs here.
problem-not-valid = this id or label is not written as it must be.
problem-not-a-date = this is not a date of the form YYYY-MM-DD.
problem-does-not-fit = this does not fit the format.
problem-other-format = this is not an encounter file of the known version.
problem-nobody = there has to be at least one person.
problem-too-many-persons = there are more than 500 people.
problem-label-twice = this label is used twice.
problem-indicator-twice = this indicator stands twice in one list.
problem-unknown-pack = this list of indicators is not installed.
problem-unknown-indicator = this indicator is not installed.
problem-about-one-person = this indicator is about one person, not about the whole scene.
problem-unknown-place = this place is not in the list.
problem-unknown-row = this entry is not one that is kept.
problem-about-other = this entry belongs to the whole encounter, or to one person.
problem-unknown-person = this person is not in the encounter.
problem-nobody-named = nobody is named.
problem-value = what was entered does not fit this field, or is too long.
problem-consent-of-child = no consent is asked of a child.
problem-consent-not-asked = no consent is needed for this recipient.
problem-reason-needed = a reason of one line is needed.
problem-unknown-packet = this packet is not in the encounter.
problem-own-act = the app records this by itself.
problem-nothing-to-undo = there is nothing to take back.
problem-file-damaged = the file is damaged, or is another file than the one asked for.
problem-other-version = the file is of another version.
problem-not-certifiable = a name or a unit cannot stand in a certificate: it is empty, too long or holds a sign that is not allowed.
problem-not-believed = a signature or a certificate does not hold.
problem-older = it is older than what is known already.
problem-other-station = it comes from another station.
problem-training-mixed = exercise and real do not mix.
problem-taken = this id or this key belongs to somebody else already.
problem-other-keys = it is not for these keys.
problem-unknown-serial = this station issued no certificate with that number.
problem-unknown-recipient = this recipient is not on the list.
problem-folder-taken = the folder is not empty, or holds a station already.
problem-station-in-use = another program is working on this station.
problem-passphrase-needed = the station’s key needs its passphrase.
problem-passphrase-wrong = this passphrase does not open the station’s key.
problem-disk = a file of the station could not be read or written.
problem-no-randomness = the system gave no random numbers.
problem-impossible-time = the date of this computer cannot be.
problem-not-compared = the fingerprints were not found to match.
problem-no-such-clock = there is no such clock now.
problem-clock-runs = this clock runs already.
problem-nobody-present = nobody is present here; this is what somebody else reported.
problem-people-met = this encounter is about people who were met.
problem-unknown-avenue = this way of reporting is not known.
problem-unknown-exercise = this exercise is not in the list.
problem-avenue-not-offered = this service does not offer this way of reporting.
problem-avenue-identity = with this way of reporting, the name goes elsewhere.
problem-no-presumed-victim = this paper is for a presumed victim; note that presumption first.
problem-no-such-notice = there is no such notice to tick.
problem-unknown-sentence = the notice has no such sentence.
problem-interpreter-unknown = say first what kind of interpreter it is.
