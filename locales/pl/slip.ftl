## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Przydatne numery
slip-s1 = Bezpłatna pomoc, odpoczynek i porada.
slip-s2 = Możesz zadzwonić teraz lub później.
slip-s3 = Na początku nie musisz mówić, jak się nazywasz.
slip-number-contact-point = Pomoc i porada, cała Belgia
slip-number-centre = Pomoc w pobliżu
slip-number-emergency = Nagły wypadek
slip-number-child-focus = Dzieci i młodzież, dniem i nocą
slip-code = Kod
