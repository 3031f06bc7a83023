## status: draft
## author: Halte
## date: 2026-11-22

result-why = Why
result-outcome-refer-now-note = Call the centre first, then the magistrate and the Immigration Office. The magistrate decides.
result-outcome-refer-advised-note = Something points this way. The centre can advise; you decide.
result-outcome-inform-only-note = No sign recorded so far. Everybody is told, and you can refer at any time.
result-rule-says-victim = The person says to be a victim.
result-rule-officer-doubt = You have a doubt.
result-rule-decisive = One sign that is enough by itself.
result-rule-strong = A strong sign.
result-rule-circumstance = A circumstance of aggravated smuggling.
result-rule-two-medium = Two or more signs of medium weight.
result-rule-minor = Under 18 or in doubt, with a sign.
result-rule-one-medium = One sign of medium weight.
result-rule-two-weak = Two or more weak signs.
result-track-open = No sign so far.
result-eligible-yes = Open to this person: not a national of an EU country.
result-eligible-no = This protection is for nationals of countries outside the EU. Help and referral stay open.
result-eligible-unknown = Nationality not asked: it decides whether this protection is open.
result-unverified = reference unverified
result-open =
    { $count ->
        [one] { $count } question open
       *[other] { $count } questions open
    }
result-next = Most useful next:
result-officer-decides = This is a prompt. You decide whether to refer.
result-refer = Refer { $label }
