## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Banimero ya ntina
slip-s1 = Lisalisi, bopemi mpe toli ofele.
slip-s2 = Okoki kobenga sikoyo to nsima.
slip-s3 = Na ebandeli, okoki kobomba nkombo na yo.
slip-number-contact-point = Lisalisi mpe toli, na Beljika mobimba
slip-number-centre = Lisalisi pene na yo
slip-number-emergency = Likambo ya noki
slip-number-child-focus = Bana mpe bilenge, moi na butu
slip-code = Kode
