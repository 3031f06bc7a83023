## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = شماره‌های مفید
slip-s1 = کمک، استراحت و راهنمایی رایگان.
slip-s2 = می‌توانید حالا یا بعداً تلفن کنید.
slip-s3 = در آغاز لازم نیست نامتان را بگویید.
slip-number-contact-point = کمک و راهنمایی، سراسر بلژیک
slip-number-centre = کمک نزدیک شما
slip-number-emergency = اورژانس
slip-number-child-focus = کودکان و نوجوانان، شب و روز
slip-code = کد
