## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = شماره‌های به‌دردخور
slip-s1 = کمک، دم‌راستی و مشورهٔ رایگان.
slip-s2 = حالی یا پسان زنگ زده می‌توانید.
slip-s3 = در اول ضرور نیست نام خود را بگویید.
slip-number-contact-point = کمک و مشوره، تمام بلجیم
slip-number-centre = کمک نزدیک شما
slip-number-emergency = عاجل
slip-number-child-focus = اطفال و نوجوانان، شب و روز
slip-code = کود
