## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Mga numerong makatutulong
slip-s1 = Libreng tulong, pahinga at payo.
slip-s2 = Maaari kayong tumawag ngayon o mamaya.
slip-s3 = Sa simula, hindi kailangang sabihin ang pangalan.
slip-number-contact-point = Tulong at payo, buong Belgium
slip-number-centre = Tulong na malapit sa inyo
slip-number-emergency = Biglaang pangangailangan
slip-number-child-focus = Mga bata at kabataan, araw at gabi
slip-code = Kodigo
