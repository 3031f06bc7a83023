## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Lambarro waxtar leh
slip-s1 = Caawimo, nasasho iyo talo bilaash ah.
slip-s2 = Hadda ama mar dambe waad soo wici kartaa.
slip-s3 = Markii hore qasab ma aha inaad magacaaga sheegto.
slip-number-contact-point = Caawimo iyo talo, Belgium oo dhan
slip-number-centre = Caawimo kuu dhow
slip-number-emergency = Gurmad degdeg ah
slip-number-child-focus = Carruurta iyo dhallinyarada, habeen iyo maalin
slip-code = Koodhka
