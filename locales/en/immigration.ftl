## status: draft
## author: Halte
## date: 2026-11-22

immigration-decisions = What was decided
immigration-about = About whom
immigration-place = About the place
immigration-papers-note = A day or time that you enter here starts its clock.
immigration-task-held = { $label } is held in a closed centre: call now
immigration-task-order-to-leave = { $label } has an order to leave: ask for a delay
immigration-held-title = { $label }: a presumed victim is held
immigration-held-note = The Immigration Office’s own instruction is not to detain a crime victim, unless the person is also prosecuted as an offender or a danger to public order (told to Myria in 2016, unverified). Release often fails only because the report did not say it.
immigration-order-to-leave-title = { $label }: a presumed victim has an order to leave
immigration-order-to-leave-note = Its deadline can be postponed until the investigation ends, if a prosecutor tells the Immigration Office (unverified). Ask the magistrate to do so.
immigration-since = Noted: { $since }
immigration-call = Call, in this order
immigration-no-number = No number is kept here: your control room has it.
immigration-say = To say on the phone
immigration-confirm = A confirmation to send
immigration-confirm-note = Signed: presumed victim, since when, magistrate informed. Nothing more. Give it to the return officer or the Immigration Office, and write the name in by hand.
immigration-confirm-save = Save the confirmation
immigration-confirm-saved = Saved: { $path }
immigration-outcome = What came of it? Then the task is done.
immigration-done = Noted. This task is done.
immigration-home = Done: to the start

immigration-copy-title = For the administrative report
immigration-copy-note = The first lines for the Immigration Office, to be pasted. The copy is logged.
immigration-copy-also = Also in
immigration-copy = Copy as text
immigration-copied = Copied. In 60 seconds the clipboard is cleared.

# The confirmation itself.
immigration-confirm-title = Confirmation: presumed victim of a crime
immigration-confirm-signed = Signed on { $at }
immigration-confirm-footer = Whether somebody is a victim is for the magistrate to decide.
immigration-confirm-victim = Presumed victim of a crime: yes
immigration-confirm-since = Known as such since: { $at }
immigration-confirm-magistrate = Magistrate informed: { $at }
immigration-confirm-person = Person
immigration-confirm-name = Name (written in by hand)
immigration-confirm-packet = As told to you in packet

# What is read aloud.
immigration-say-held = This is { $unit }. A person who is held in a closed centre is a presumed victim. I give you the name by voice.
immigration-say-held-ask = Please check this with the magistrate and look at the detention again today.
immigration-say-order = This is { $unit }. A presumed victim has an order to leave the territory.
immigration-say-order-ask = Please tell the Immigration Office that the deadline be postponed until the investigation ends.
immigration-say-reference = Our reference: { $reference }
immigration-say-callback = Call back: { $callback }
