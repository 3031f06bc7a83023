## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = სასარგებლო ნომრები
slip-s1 = უფასო დახმარება, დასვენება და რჩევა.
slip-s2 = შეგიძლიათ ახლა ან მოგვიანებით დარეკოთ.
slip-s3 = თავიდან სახელის თქმა არ გჭირდებათ.
slip-number-contact-point = დახმარება და რჩევა, მთელი ბელგია
slip-number-centre = დახმარება თქვენთან ახლოს
slip-number-emergency = გადაუდებელი შემთხვევა
slip-number-child-focus = ბავშვები და ახალგაზრდები, დღე და ღამე
slip-code = კოდი
