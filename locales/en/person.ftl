## status: draft
## author: Halte
## date: 2026-11-22

person-people = People
person-people-told = { $persons } · { $told } told
person-needs-someone = Needs someone · { $count }
person-all = All · { $count }
person-none = Nobody added yet.
person-need-child = child?
person-need-unwell = unwell
person-need-wants-help = wants help
person-told = told
person-sealed = sealed
person-not-transported = apart
person-add = Add people
person-add-one = One
person-add-count = Add { $count } people
person-add-counted = Add the { $count } still missing from the count
person-add-apart = Driver, guard or employer (not transported)
person-same = Same for all…
person-same-for = Same for { $count }…
person-select = Select
person-same-title =
    { $count ->
        [one] Same for { $count } person
       *[other] Same for { $count } people
    }
person-same-tell = Show all of them the notice
person-same-done = Back to the people
person-next = Next: { $label }
person-next-need = Next: { $label } ({ $need })
person-refer = Refer
person-title = Person { $label }
person-not-told = not told yet
person-told-in = told · { $language }
person-steps = Steps for person { $label }
person-step-tell = Tell
person-step-needs = Needs
person-step-ask = Ask
person-step-identity = Identity
person-step-result = Result
person-next-needs = What { $label } needs
person-next-ask = Ask { $label }
person-next-identity = Who { $label } is
person-next-result = What it means for { $label }
person-seen = Seen on this person
person-needs = Needs now
person-from-scene = from the scene: { $answer }
person-age = Age
person-age-adult = Adult
person-age-minor = Under 18
person-age-unsure = Not sure
person-accompanied = With a parent or guardian
person-transported = Was transported
person-nationality = Nationality, as fine as the law needs it
person-nationality-third-country = Outside the EU
person-nationality-eu = EU
person-nationality-belgian = Belgian
person-nationality-unknown = Not known
person-says-victim = Says to be a victim
person-officer-doubt = You have a doubt
person-identity-mode-named = By name
person-identity-mode-pseudonym-to-centre = Other name for the centre
person-identity-mode-anonymous-statement = Anonymous statement: prosecutor alone
person-identity-mode-third-party = Somebody else reports
person-identity-mode-none = No identity is held
person-role = Role, a hypothesis
person-role-note = Several may hold. For you and the magistrate alone.
person-role-presumed-victim = Presumed victim
person-role-witness = Witness
person-role-possible-suspect = Possible suspect
person-role-unclear = Unclear
person-offer-first = Offer help first
person-offer-first-note = Never ask about papers before help is offered.
person-remove = { $label } was added by mistake
