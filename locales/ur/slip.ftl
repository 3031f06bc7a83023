## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = کام کے نمبر
slip-s1 = مفت مدد، آرام اور مشورہ۔
slip-s2 = آپ ابھی یا بعد میں فون کر سکتے ہیں۔
slip-s3 = شروع میں نام بتانا ضروری نہیں۔
slip-number-contact-point = مدد اور مشورہ، پورا بیلجیم
slip-number-centre = آپ کے قریب مدد
slip-number-emergency = ہنگامی حالت
slip-number-child-focus = بچے اور نوجوان، دن رات
slip-code = کوڈ
