## status: draft
## author: Halte
## date: 2026-11-22

tidy-done = Taken away: { $deleted }, in { $days } days. Written lately and kept: { $recent }. Could not be taken away now: { $left }.
tidy-would = Would be taken away: { $deleted }, in { $days } days. Written lately and kept: { $recent }. Could not be listed now: { $left }.
