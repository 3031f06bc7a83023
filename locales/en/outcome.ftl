## status: draft
## author: Halte
## date: 2026-11-22

outcome-inform-only = Inform with the leaflet
outcome-refer-advised = Inform, and call the centre for advice
outcome-refer-now = Refer now: inform, call, report
