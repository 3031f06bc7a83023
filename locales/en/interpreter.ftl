## status: draft
## author: Halte
## date: 2026-11-22

interpreter-title = With an interpreter
interpreter-for = for { $labels }
interpreter-language = Into which language?
interpreter-who = Who interprets?
interpreter-kind-sworn = A sworn interpreter
interpreter-kind-phone = Somebody on the phone
interpreter-kind-colleague = A colleague
interpreter-kind-other = Somebody else
interpreter-connected = Does this person belong to the group, the family or the employer?
interpreter-connected-yes = Yes, or not sure
interpreter-connected-no = No
interpreter-blocked = This person must not interpret
interpreter-blocked-why = Whoever belongs to the group, the family, the driver or the employer can change what is said, and may be the one who is feared.
interpreter-blocked-instead = Take a sworn interpreter, a colleague or an interpreter on the phone. Until then, show the notice or let it be heard.
interpreter-choose-other = Choose somebody else
interpreter-show = Show the notice instead
interpreter-brief = Say this first: 20 seconds
interpreter-brief-1 = Say every sentence, as it is, and wait after each one.
interpreter-brief-2 = Add nothing, leave nothing out, give no advice.
interpreter-brief-3 = Put no questions of your own. Tell me when something was not understood.
interpreter-brief-4 = Keep everything secret, names too.
interpreter-brief-5 = If you know somebody here, or cannot be neutral, say so now.
interpreter-identity = Who interprets goes to the magistrate alone, sealed. You may leave it open.
interpreter-begin = Said: begin with sentence 1
interpreter-next-who = Answer both questions
interpreter-number = Sentence { $number }
interpreter-conveyed = Conveyed
interpreter-next = { $number } conveyed: next
interpreter-progress = { $count } of { $of } sentences conveyed
interpreter-whole = The whole roadside notice was conveyed.
interpreter-layout = Layout
interpreter-layout-both = Both languages
interpreter-layout-phone = Telephone
interpreter-phone-note = Name the number, read your sentence, wait for the interpreter.
interpreter-more = Also the whole notice
interpreter-understood = Says to have understood it
interpreter-understood-yes = Yes
interpreter-understood-no = No
interpreter-done = Back to { $labels }
interpreter-repeat = Have an interpreter say it once more
interpreter-repeat-note = Nobody has approved this translation. Once, an interpreter should say every sentence.
interpreter-repeat-explained = No interpreter repeats it: the reason is noted.
interpreter-repeat-people = Still to be said once more by an interpreter: { $labels }
