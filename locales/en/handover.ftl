## status: draft
## author: Halte
## date: 2026-11-22

notice-next = Next
notice-previous = Previous
notice-repeat = Again
notice-cover = Cover the screen
notice-give-back = Give the device back
notice-read-by = The officer will read your answers and can pass them on to the magistrate, the centre and other services.
answer-yes = Yes
answer-no = No
answer-prefer-not = I prefer not to answer
