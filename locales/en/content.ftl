## status: draft
## author: Halte
## date: 2026-11-22

# Content packs: what is installed, who signed it, until when it is good.

content-title = Content
content-note = Indicators, notices, numbers, law and recordings. What ships with the app stands where no pack is installed.
content-install = Install a pack (file)
content-installed = Installed and in use: { $name }, version { $version }.
content-none = No pack is installed. Everything is as it ships with version { $version } of the app.
content-needs-station = Packs are checked against your station’s list. Join a station first.
content-version = Version { $version }
content-verified = Signature checked
content-outdated = To be renewed
content-not-used = Not in use
content-fell-back = Version { $version } in use
content-by = Signed by { $by } on { $day }
content-holds-until = Good until { $day }
content-before = If it does not load, version { $version } takes its place.
content-hash = Content id, as packets name it: { $id }
content-meeting-points = Meeting points of your station
content-point-verified = Verified by { $by } on { $day }
content-kind-directory = Numbers and places
content-kind-law = Law
content-kind-indicators = Indicators and rules
content-kind-service = Indicators of a service
content-kind-leaflets = Notices and texts
content-kind-audio = Recordings
content-kind-exercises = Exercises
content-kind-overlay = Local numbers of your station
content-is-valid = Valid: { $name } ({ $id }), version { $version }, files: { $files }.
content-signed = Signed by { $by } on { $signed }.
content-until = Good until { $day }.
content-remark-outdated = Its last day has passed.
content-remark-expired = The signer’s certificate was not valid today: expired, or not valid yet.
content-remark-expired-at-signing = The signer’s certificate was not valid at the time the signature gives.
content-remark-issuer-expired = The station’s own certificate was not valid today.
content-remark-time-inconsistent = The signature gives a later time than this device’s clock. One of the two is wrong.
content-remark-revoked-later = The signer’s certificate was withdrawn later.
