## status: draft
## author: Halte
## date: 2026-11-22

# A paper to keep, and the question that comes before any is made.
keep-safe = Is paper safe to carry?
keep-safe-note = Ask out of sight and hearing of the others: somebody may search the person or find it. When in doubt, only show it.
keep-safe-yes = Yes, safe to carry
keep-safe-no = No, only show it
keep-alone-yes = Asked alone: yes, safe to carry
keep-alone-no = Asked alone: no, only show it
keep-alone-not-asked = Could not ask alone: only show it
keep-shown-only = The paper was not made. The notice can be shown again at any time.
keep-notice = Save the whole notice as a paper
keep-notice-saved = The notice lies in { $path }
keep-slip = Show it with its code, to be photographed
keep-slip-code = The small paper as a code
keep-slip-how = The person can photograph this screen, or only the code: any phone shows its words. On the photo stands what is on the small paper.
keep-slip-done = Done: back
