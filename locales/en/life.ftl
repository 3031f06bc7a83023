## status: draft
## author: Halte
## date: 2026-11-22

life-title = Life first
life-people = How many people?
life-fewer = One person fewer
life-more =
    { $count ->
        [one] { $count } person more
       *[other] { $count } people more
    }
life-now = Now
life-check-air = Doors open, air
life-check-warmth = Warmth or cooling
life-check-water = Water
life-check-injured = Injured or unwell
life-check-children = Children
life-check-called-112 = 112 was called
life-call-112 = Call now
life-at = at { $time }
life-saved = Each tap is saved with its time.
life-apart = Keep apart
life-apart-note = Nobody from the group interprets.
life-apart-driver = Driver
life-apart-holds-phones = Holds phones or papers
life-apart-speaks-for-others = Speaks for others
life-apart-controller = Gives orders, guards
life-next = What did we see?
