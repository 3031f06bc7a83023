## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Limooje nafooje
slip-s1 = Ballal, fooftere e wasiyaaji tawa a yoɓataa.
slip-s2 = Aɗa waawi noddude jooni walla caggal ɗuum.
slip-s3 = Waɗɗaaki ma haalde innde maa e fuɗɗoode.
slip-number-contact-point = Ballal e wasiyaaji, leydi Beljik fof
slip-number-centre = Ballal sara maa
slip-number-emergency = Ballal jaawngal
slip-number-child-focus = Cukaloy e sukaaɓe, ñalawma e jamma
slip-code = Kod
