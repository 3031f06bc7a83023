## status: draft
## author: Halte
## date: 2026-11-22

# How a device joins its station: the request, what is read aloud, the answer, the certificate.

enrol-title = Station and certificate
enrol-ask = Make a request
enrol-ask-again = Ask for the next certificate
enrol-again-note = Same keys, same notebook. The certificate in use stays valid until its last day.
enrol-fingerprint = Read this aloud to the station
enrol-fingerprint-why = The station compares it before it answers. It tells nothing about you.
enrol-fingerprint-known = The station knows this device by its key: nothing need be read aloud.
enrol-qr = The request as a QR code
enrol-qr-note = A photo of this code is enough for the station.
enrol-file = The request lies in { $path }.
enrol-compare = Does the station read the same?
enrol-compare-note = Answer of station “{ $name }”. Compare by voice, group by group.
enrol-replaces = This device trusts another station now. Taking this answer puts the new one in its place.
enrol-matches = It matches: join this station
enrol-differs = It differs: take nothing
enrol-nothing-taken = Nothing was taken. Tell your station that the answer does not match.
enrol-state-valid = Valid
enrol-state-ends = Ends soon
enrol-state-expired = Ended; it still signs and says so
enrol-state-not-yet = Not valid yet by this clock
enrol-state-revoked = Withdrawn
enrol-role-device = A device with its officer
enrol-role-recipient = A recipient of packets
enrol-role-publisher = A publisher of content
enrol-role-interpreter = An interpreter
enrol-for-unit = For { $unit }
enrol-days = From { $from } to { $to }
enrol-serial = Serial number { $serial }
enrol-roster = Recipients with a key: { $count }. List { $number } of { $day }.
enrol-revoked = Withdrawn certificates: list { $number } of { $day }.
