## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Полезные номера
slip-s1 = Бесплатная помощь, отдых и совет.
slip-s2 = Можно позвонить сейчас или позже.
slip-s3 = Сначала можно не называть своё имя.
slip-number-contact-point = Помощь и совет, вся Бельгия
slip-number-centre = Помощь рядом с вами
slip-number-emergency = Экстренная помощь
slip-number-child-focus = Дети и молодёжь, днём и ночью
slip-code = Код
