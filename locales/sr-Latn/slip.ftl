## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Korisni brojevi
slip-s1 = Besplatna pomoć, odmor i savet.
slip-s2 = Možete da pozovete sada ili kasnije.
slip-s3 = Na početku ne morate da kažete svoje ime.
slip-number-contact-point = Pomoć i savet, cela Belgija
slip-number-centre = Pomoć u blizini
slip-number-emergency = Hitna pomoć
slip-number-child-focus = Deca i mladi, danju i noću
slip-code = Šifra
