## status: draft
## author: Halte
## date: 2026-11-22

home-new = New encounter
home-encounters = Encounters
home-none = No encounter yet.
home-line =
    { $day } · { $persons ->
        [one] { $persons } person
       *[other] { $persons } people
    } · { $told } told
home-open = open
home-sealed = sealed
home-closed = closed
home-training = exercise
home-clocks = Clocks
home-more = More
home-received = Open a received packet
home-lock = Lock now
home-older = Show older ones
