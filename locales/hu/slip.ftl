## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Hasznos számok
slip-s1 = Ingyenes segítség, pihenés és tanács.
slip-s2 = Hívhat most vagy később.
slip-s3 = Eleinte nem kell megmondania a nevét.
slip-number-contact-point = Segítség és tanács, egész Belgium
slip-number-centre = Segítség a közelben
slip-number-emergency = Vészhelyzet
slip-number-child-focus = Gyermekek és fiatalok, éjjel-nappal
slip-code = Kód
