## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e4a5f346590e

notice-next = التالي
notice-previous = السابق
notice-repeat = مرة أخرى
notice-cover = إخفاء الشاشة
notice-give-back = إرجاع الجهاز
notice-read-by = سيقرأ الموظف إجاباتك، ويمكنه نقلها إلى قاضي النيابة العامة والمركز ودوائر أخرى.
answer-yes = نعم
answer-no = لا
answer-prefer-not = أفضّل عدم الإجابة
