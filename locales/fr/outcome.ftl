## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 760d77e8026b

outcome-inform-only = Informer avec la brochure
outcome-refer-advised = Informer, et appeler le centre pour conseil
outcome-refer-now = Orienter maintenant : informer, appeler, signaler
