## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 224b4ab836dd

verification-valid = Gültig: von einem angemeldeten Gerät signiert, vollständig und für Sie.
verification-valid-with-remarks = Gültig, mit Anmerkungen.
verification-refused = Verweigert. Es wird nichts davon gezeigt.
verification-training = Eine Übung: kein echter Fall.
verification-evidence = Beweisnummer { $id }
