## status: draft
## author: Halte
## date: 2026-11-22

refer-title =
    { $count ->
        [one] Refer { $count } person
       *[other] Refer { $count } people
    }
refer-title-one = Refer person { $label }
refer-first-call = first call
refer-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
refer-others = and { $count } as a number only
refer-by-hand = by hand: no key here
refer-call = Call { $name }
refer-called-at = Called at { $time }
refer-call-reached = Reached
refer-call-no-answer = No answer
refer-call-full = Full
refer-call-will-come = Will come
refer-call-declined = Cannot take them on
refer-who = Who is referred
refer-more = For the recipients
refer-more-about = About { $label }
refer-sender = Sender
refer-nobody = Nobody is chosen. Choose who is referred.
refer-not-enrolled = This device is not enrolled: packets are signed and go by hand, on paper or stick.
refer-seal =
    { $count ->
        [one] Sign and seal { $count } packet
       *[other] Sign and seal { $count } packets
    }
refer-seal-some = Sign and seal
refer-close = Refer nobody: on to closing
