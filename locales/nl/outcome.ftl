## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2325818d537eb2f49f62fb139593ae247f022ccc0d52f90d84770be88fa09495

outcome-inform-only = Informeren met de folder
outcome-refer-advised = Informeren, en het centrum bellen voor advies
outcome-refer-now = Nu doorverwijzen: informeren, bellen, melden
