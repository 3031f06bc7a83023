## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 76e6787178de35299abc2c1ac52d3b54f11c39ca7fe190cf65c6d4bf0752bd9f

verification-valid = Gültig: von einem angemeldeten Gerät signiert, vollständig und für Sie.
verification-valid-with-remarks = Gültig, mit Anmerkungen.
verification-refused = Verweigert. Es wird nichts davon gezeigt.
verification-training = Eine Übung: kein echter Fall.
verification-evidence = Beweisnummer { $id }
