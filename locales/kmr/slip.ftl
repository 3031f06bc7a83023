## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Hejmarên bikêr
slip-s1 = Alîkarî, bêhnvedan û şîreta belaş.
slip-s2 = Hûn dikarin niha an paşê telefon bikin.
slip-s3 = Di destpêkê de ne pêwîst e hûn navê xwe bibêjin.
slip-number-contact-point = Alîkarî û şîret, li seranserê Belçîkayê
slip-number-centre = Alîkariya nêzîkî we
slip-number-emergency = Rewşa acîl
slip-number-child-focus = Zarok û ciwan, şev û roj
slip-code = Kod
