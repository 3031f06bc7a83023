## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Օգտակար համարներ
slip-s1 = Անվճար օգնություն, հանգիստ և խորհուրդ։
slip-s2 = Կարող եք զանգել հիմա կամ ավելի ուշ։
slip-s3 = Սկզբում պարտադիր չէ ասել ձեր անունը։
slip-number-contact-point = Օգնություն և խորհուրդ, ամբողջ Բելգիա
slip-number-centre = Օգնություն ձեր մոտակայքում
slip-number-emergency = Արտակարգ դեպք
slip-number-child-focus = Երեխաներ և երիտասարդներ, օր ու գիշեր
slip-code = Կոդ
