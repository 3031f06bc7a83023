## status: draft
## author: Halte
## date: 2026-11-22

settings-title = Settings
settings-profile = You
settings-language = Language
settings-service = Service
settings-service-local-police = Local police
settings-service-federal-police = Federal police
settings-service-labour-inspection = Labour inspection
settings-unit = Unit
settings-unit-note = As it should stand on packets.
settings-officer = Name
settings-officer-note = For the magistrate; the Immigration Office gets the unit alone.
settings-callback = Number to call you back
settings-callback-note = A recipient who has questions calls this.
settings-theme = Light
settings-save = Save settings
settings-saved = Saved.
settings-is-enrolled = Enrolled
settings-training = Enrolled for exercises only
settings-not-enrolled = Not enrolled
settings-not-enrolled-note = Packets can already be signed; they go by hand until the station answers.
settings-answer = Take the station’s answer (file)
settings-enrolled = This device is enrolled.
settings-roster = Take a newer roster (three files)
settings-roster-three = Choose roster.asice, crl.asice and station-ca.pem together.
settings-roster-installed = The roster is installed.
settings-identity = Received packets
settings-receives = This device opens packets sent to it.
settings-receives-not = This device opens no packets yet.
settings-identity-pick = Choose an identity file
settings-identity-installed = The identity is installed.
settings-folder = Packets and papers are put in { $path }
settings-badge = Badge number
settings-badge-note = As it should stand on packets
