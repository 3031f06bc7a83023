## status: draft
## author: Halte
## date: 2026-11-22

readout-title = Read this out to the centre (30 seconds)
readout-01 = Hello, this is { $unit }.
readout-02 = We are here: { $place }.
readout-03 = Number of people who may be victims: { $people }.
readout-04 = They speak: { $languages }.
readout-05 = They need now: { $needs }.
readout-06 = Do you have room, and can someone come or talk to them by phone?
readout-07 = We are also calling the magistrate.
readout-08 = Please call us back on { $callback }.

readout-blank-01 = Hello, this is … (say your service and unit).
readout-blank-02 = We are at … (say where you are: road, direction, car park or address).
readout-blank-03 = We have found … people who may be victims (say how many, and how many may be under 18).
readout-blank-04 = They speak … (say the languages).
readout-blank-05 = They need now … (say what: doctor, warmth, food, a place to sleep; say no names).
readout-blank-06 = Do you have room, and can someone come or talk to them by phone?
readout-blank-07 = We are also calling the magistrate.
readout-blank-08 = Please call us back on … (say your number).
readout-unknown = not known yet
