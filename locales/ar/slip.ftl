## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = أرقام مفيدة
slip-s1 = مساعدة وراحة ونصائح مجانية.
slip-s2 = يمكنك الاتصال الآن أو لاحقًا.
slip-s3 = لا يلزمك ذكر اسمك في البداية.
slip-number-contact-point = مساعدة ونصائح في كل بلجيكا
slip-number-centre = مساعدة قريبة منك
slip-number-emergency = حالات الطوارئ
slip-number-child-focus = للأطفال والشباب، ليلًا ونهارًا
slip-code = الرمز
