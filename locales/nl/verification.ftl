## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 76e6787178de35299abc2c1ac52d3b54f11c39ca7fe190cf65c6d4bf0752bd9f

verification-valid = Geldig: ondertekend door een ingeschreven toestel, volledig, en voor u.
verification-valid-with-remarks = Geldig, met opmerkingen.
verification-refused = Geweigerd. Er wordt niets van getoond.
verification-training = Een oefening: geen echte zaak.
verification-evidence = Bewijsnummer { $id }
