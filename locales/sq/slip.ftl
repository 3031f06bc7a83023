## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Numra të dobishëm
slip-s1 = Ndihmë, pushim dhe këshillë falas.
slip-s2 = Mund të telefononi tani ose më vonë.
slip-s3 = Në fillim nuk keni pse ta thoni emrin.
slip-number-contact-point = Ndihmë dhe këshillë, në gjithë Belgjikën
slip-number-centre = Ndihmë pranë jush
slip-number-emergency = Urgjencë
slip-number-child-focus = Fëmijë dhe të rinj, ditë e natë
slip-code = Kodi
