## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Lambobi masu amfani
slip-s1 = Taimako, hutu da shawara kyauta.
slip-s2 = Kuna iya kira yanzu ko daga baya.
slip-s3 = Da farko, ba dole ba ne ku faɗi sunanku.
slip-number-contact-point = Taimako da shawara, a duk Beljiyam
slip-number-centre = Taimako a kusa da ku
slip-number-emergency = Gaggawa
slip-number-child-focus = Yara da matasa, dare da rana
slip-code = Lambar sirri
