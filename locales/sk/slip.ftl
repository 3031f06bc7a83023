## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Užitočné čísla
slip-s1 = Bezplatná pomoc, oddych a rada.
slip-s2 = Môžete zavolať teraz alebo neskôr.
slip-s3 = Najprv nemusíte povedať svoje meno.
slip-number-contact-point = Pomoc a rada, celé Belgicko
slip-number-centre = Pomoc blízko vás
slip-number-emergency = Núdza
slip-number-child-focus = Deti a mladí, vo dne aj v noci
slip-code = Kód
