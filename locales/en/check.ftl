## status: draft
## author: Halte
## date: 2026-11-22

check-whole = Everything holds together. Packs: { $packs }, indicators: { $indicators }, examples: { $examples }, stories: { $vignettes }.
check-faults = To put right: { $count }. Nothing was changed.
check-without-words = No folder “locales” was found: the words were not checked.
