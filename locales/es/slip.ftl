## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Números útiles
slip-s1 = Ayuda, descanso y consejos gratis.
slip-s2 = Puede llamar ahora o más tarde.
slip-s3 = Al principio no tiene que decir su nombre.
slip-number-contact-point = Ayuda y consejos, toda Bélgica
slip-number-centre = Ayuda cerca de usted
slip-number-emergency = Emergencia
slip-number-child-focus = Niños y jóvenes, día y noche
slip-code = Código
