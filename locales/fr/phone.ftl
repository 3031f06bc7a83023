## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 823c66b5d271

# A number to call on a device that has no telephone.
phone-copy = Copier le numéro
phone-copied = Copié.
phone-copy-refused = La copie a été refusée. Lisez le numéro à voix haute ou tapez-le.
phone-ask-for = Demandez { $name }
phone-email = E-mail, pour des questions sans nom : { $email }
