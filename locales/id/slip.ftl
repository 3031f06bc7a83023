## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Nomor penting
slip-s1 = Bantuan, istirahat, dan nasihat gratis.
slip-s2 = Anda bisa menelepon sekarang atau nanti.
slip-s3 = Pada awalnya Anda tidak harus menyebut nama.
slip-number-contact-point = Bantuan dan nasihat, seluruh Belgia
slip-number-centre = Bantuan di dekat Anda
slip-number-emergency = Keadaan darurat
slip-number-child-focus = Anak dan remaja, siang dan malam
slip-code = Kode
