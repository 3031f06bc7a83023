## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 823c66b5d271

# A number to call on a device that has no telephone.
phone-copy = Kopieer het nummer
phone-copied = Gekopieerd.
phone-copy-refused = Kopiëren werd geweigerd. Lees het nummer voor of tik het in.
phone-ask-for = Vraag naar { $name }
phone-email = E-mail, voor vragen zonder naam: { $email }
