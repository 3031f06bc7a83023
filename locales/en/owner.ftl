## status: draft
## author: Halte
## date: 2026-11-22

owner-step-tell = Tell the person
owner-step-refer = Refer, or close
owner-step-informed = Informed; can still come back
owner-step-hand-over = Give the packet by hand
owner-step-await-receipt = Wait for { $name } to answer
owner-step-answer = { $name } has it and decides
owner-step-give-more = { $name } asks: { $reason }
owner-step-next-centre = { $name }: { $answer }. Ask the next centre
owner-step-call-office = { $name }: { $answer }. Call the office
owner-step-seal-again = { $name }: not sent, the certificate was withdrawn. Seal it again
owner-step-ask-or-seal = { $name }: sent, not signed for, the certificate withdrawn since. Ask there, or seal it again
owner-step-followed = { $name } takes care
owner-title = With whom it rests
owner-due = Needs you now
owner-next = Send to { $name }
owner-next-note = A new packet is sealed to { $name } alone. The others keep theirs.
owner-none-left = Every centre was asked. Call the contact point: 078 055 800.
owner-phone-full = No room now, by telephone
owner-phone-declined = Cannot take the person on, by telephone
owner-since = Since { $at }
owner-again = Send what was added to { $name }
owner-again-note = First add what is asked. A new packet is sealed to { $name } alone and takes the place of the one before. The others keep theirs.
owner-seal = Seal again for { $name }
owner-seal-note = Whoever gets a packet after its certificate was withdrawn refuses it. A new one takes its place; until this device is enrolled again, it goes by hand.
owner-phone = { $name } on the telephone
owner-phone-at = { $name } on the telephone at { $time }
owner-phone-who = Whom the answer is about
