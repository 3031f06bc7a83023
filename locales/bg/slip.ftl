## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Полезни номера
slip-s1 = Безплатна помощ, почивка и съвет.
slip-s2 = Можете да се обадите сега или по-късно.
slip-s3 = Отначало не е нужно да казвате името си.
slip-number-contact-point = Помощ и съвет, цяла Белгия
slip-number-centre = Помощ близо до вас
slip-number-emergency = Спешен случай
slip-number-child-focus = Деца и младежи, денем и нощем
slip-code = Код
