## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: d8f6d405ef53

# A number to call on a device that has no telephone.
phone-copy = Copier le numéro
phone-copied = Copié.
phone-copy-refused = La copie a été refusée. Lisez le numéro à voix haute ou tapez-le.
