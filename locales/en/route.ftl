## status: draft
## author: Halte
## date: 2026-11-22

route-choose-place = Choose the place
route-back = Back to the referral
route-unwritten = Sealed and safe in this notebook, but the file could not be written. Do not seal again.
route-save-again = Save the file again
