## status: draft
## author: Halte
## date: 2026-11-22

slip-title = Useful numbers
slip-s1 = Free help, rest and advice.
slip-s2 = You can call now or later.
slip-s3 = You do not have to say your name at first.
slip-number-contact-point = Help and advice, all of Belgium
slip-number-centre = Help near you
slip-number-emergency = Emergency
slip-number-child-focus = Children and young people, day and night
slip-code = Code
