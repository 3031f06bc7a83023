## status: draft
## author: Halte
## date: 2026-11-22

idle-after = Lock when nobody uses it
idle-minutes = { $minutes } min
idle-left-idle = Locked because nobody used it for a while. All that was saved is there.
idle-left-asleep = Locked because the device was asleep. All that was saved is there.
