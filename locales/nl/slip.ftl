## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Nuttige nummers
slip-s1 = Gratis hulp, rust en advies.
slip-s2 = U kunt nu bellen of later.
slip-s3 = U hoeft in het begin uw naam niet te zeggen.
slip-number-contact-point = Hulp en advies, heel België
slip-number-centre = Hulp dichtbij
slip-number-emergency = Noodgeval
slip-number-child-focus = Kinderen en jongeren, dag en nacht
slip-code = Code
