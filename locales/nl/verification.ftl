## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 224b4ab836dd

verification-valid = Geldig: ondertekend door een ingeschreven toestel, volledig, en voor u.
verification-valid-with-remarks = Geldig, met opmerkingen.
verification-refused = Geweigerd. Er wordt niets van getoond.
verification-training = Een oefening: geen echte zaak.
verification-evidence = Bewijsnummer { $id }
