## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 760d77e8026b

outcome-inform-only = Informeren met de folder
outcome-refer-advised = Informeren, en het centrum bellen voor advies
outcome-refer-now = Nu doorverwijzen: informeren, bellen, melden
