## status: draft
## author: Halte
## date: 2026-11-22

# A number to call on a device that has no telephone.
phone-copy = Copy the number
phone-copied = Copied.
phone-copy-refused = Copying was refused. Read the number aloud or type it.
phone-ask-for = Ask for { $name }
phone-email = E-mail, for questions without a name: { $email }
