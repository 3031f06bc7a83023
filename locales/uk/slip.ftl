## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Корисні номери
slip-s1 = Безкоштовна допомога, відпочинок і порада.
slip-s2 = Можна зателефонувати зараз або пізніше.
slip-s3 = Спочатку не треба казати своє ім’я.
slip-number-contact-point = Допомога і порада, уся Бельгія
slip-number-centre = Допомога поруч із вами
slip-number-emergency = Екстрена допомога
slip-number-child-focus = Діти й молодь, удень і вночі
slip-code = Код
