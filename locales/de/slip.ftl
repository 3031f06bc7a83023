## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Nützliche Nummern
slip-s1 = Kostenlose Hilfe, Ruhe und Rat.
slip-s2 = Sie können jetzt oder später anrufen.
slip-s3 = Am Anfang müssen Sie Ihren Namen nicht sagen.
slip-number-contact-point = Hilfe und Rat, ganz Belgien
slip-number-centre = Hilfe in Ihrer Nähe
slip-number-emergency = Notfall
slip-number-child-focus = Kinder und Jugendliche, Tag und Nacht
slip-code = Code
