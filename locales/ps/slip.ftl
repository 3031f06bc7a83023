## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = ګټورې شمېرې
slip-s1 = وړیا مرسته، دمه او مشوره.
slip-s2 = اوس یا وروسته زنګ وهلی شئ.
slip-s3 = په پیل کې اړینه نه ده چې خپل نوم ووایئ.
slip-number-contact-point = مرسته او مشوره، ټول بلجیم
slip-number-centre = تاسو ته نږدې مرسته
slip-number-emergency = بېړنی حالت
slip-number-child-focus = ماشومان او ځوانان، شپه او ورځ
slip-code = کوډ
