## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 892a3b804c81

check-whole = Alles hangt samen. Lijsten: { $packs }, indicatoren: { $indicators }, voorbeelden: { $examples }, verhalen: { $vignettes }.
check-faults = Recht te zetten: { $count }. Er is niets gewijzigd.
check-without-words = Er is geen map “locales” gevonden: de woorden zijn niet nagekeken.
