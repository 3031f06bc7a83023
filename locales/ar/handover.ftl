## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = التالي
notice-previous = السابق
notice-repeat = مرة أخرى
notice-cover = إخفاء الشاشة
notice-give-back = إرجاع الجهاز
notice-read-by = سيقرأ الموظف إجاباتك، ويمكنه نقلها إلى قاضي النيابة العامة والمركز ودوائر أخرى.
notice-back = رجوع
notice-start = البداية
notice-topics = حقوقك
notice-stories = قصص
notice-questions = أسئلة
notice-play = استماع
notice-pause = توقف
notice-slow = أبطأ
notice-voice-synthetic = هذا صوت حاسوب.
notice-headphones = من الأفضل استعمال السماعات إن أمكن، حتى لا يسمع أحد غيرك.
notice-alone = من الأفضل القراءة والإجابة على انفراد، إن أمكن.
notice-skip = يمكنك ترك أي سؤال.
notice-change = يمكنك تغيير إجاباتك حتى إرجاع الجهاز.
notice-question-of = السؤال { $number } من { $count }
notice-finished = شكرًا، هذا كل شيء.
notice-understood = هل هذا مفهوم لك؟
notice-offer = هل ترغب أو ترغبين في مساعدة من مركز متخصص؟
notice-carry = هذه الورقة عن حقوقك، وقد يجدها أحد؛ هل الاحتفاظ بها آمن لك؟
answer-yes = نعم
answer-no = لا
answer-prefer-not = أفضّل عدم الإجابة
answer-understood = هذا مفهوم لي
answer-not-understood = هذا غير مفهوم لي
answer-wants-help = أريد المساعدة
answer-will-think = أريد التفكير في الأمر
answer-not-now = لا أريد المساعدة الآن
