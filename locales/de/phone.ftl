## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 823c66b5d271

# A number to call on a device that has no telephone.
phone-copy = Nummer kopieren
phone-copied = Kopiert.
phone-copy-refused = Das Kopieren wurde verweigert. Lesen Sie die Nummer vor oder tippen Sie sie ein.
phone-ask-for = Fragen Sie nach { $name }
phone-email = E-Mail, für Fragen ohne Namen: { $email }
