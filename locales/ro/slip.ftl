## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Numere utile
slip-s1 = Ajutor, odihnă și sfaturi gratuite.
slip-s2 = Puteți suna acum sau mai târziu.
slip-s3 = La început nu trebuie să vă spuneți numele.
slip-number-contact-point = Ajutor și sfaturi, în toată Belgia
slip-number-centre = Ajutor în apropiere
slip-number-emergency = Urgență
slip-number-child-focus = Copii și tineri, zi și noapte
slip-code = Cod
