## status: draft
## author: Halte
## date: 2026-11-22

verification-valid = Valid: signed by an enrolled device, whole, and for you.
verification-valid-with-remarks = Valid, with remarks.
verification-refused = Refused. Nothing of it is shown.
verification-training = An exercise: no real case.
verification-evidence = Evidence id { $id }
