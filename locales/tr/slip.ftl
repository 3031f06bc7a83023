## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Yararlı numaralar
slip-s1 = Ücretsiz yardım, dinlenme ve danışma.
slip-s2 = Şimdi ya da sonra arayabilirsiniz.
slip-s3 = Başta adınızı söylemeniz gerekmez.
slip-number-contact-point = Yardım ve danışma, tüm Belçika
slip-number-centre = Yakınınızda yardım
slip-number-emergency = Acil durum
slip-number-child-focus = Çocuklar ve gençler, gece gündüz
slip-code = Kod
