## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 760d77e8026b

outcome-inform-only = Mit dem Merkblatt informieren
outcome-refer-advised = Informieren, und das Zentrum um Rat anrufen
outcome-refer-now = Jetzt weiterleiten: informieren, anrufen, melden
