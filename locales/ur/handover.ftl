## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = آگے
notice-previous = پیچھے
notice-repeat = دوبارہ
notice-cover = اسکرین ڈھانپیں
notice-give-back = آلہ واپس دیں
notice-read-by = افسر آپ کے جواب پڑھے گا اور انہیں سرکاری وکیل، مرکز اور دوسرے محکموں کو دے سکتا ہے۔
notice-back = واپس
notice-start = شروع کریں
notice-topics = آپ کے حقوق
notice-stories = کہانیاں
notice-questions = سوالات
notice-play = سنیں
notice-pause = روکیں
notice-slow = آہستہ
notice-voice-synthetic = یہ کمپیوٹر کی آواز ہے۔
notice-headphones = ہو سکے تو ہیڈفون لگائیں تاکہ کوئی اور نہ سنے۔
notice-alone = ہو سکے تو اکیلے پڑھیں اور جواب دیں۔
notice-skip = آپ کوئی بھی سوال چھوڑ سکتے ہیں۔
notice-change = آلہ واپس دینے تک آپ اپنے جواب بدل سکتے ہیں۔
notice-question-of = سوال { $number } / { $count }
notice-finished = شکریہ، بس اتنا ہی۔
notice-understood = کیا آپ یہ سمجھے؟
notice-offer = کیا آپ کو کسی خصوصی مرکز کی مدد چاہیے؟
notice-carry = یہ کاغذ آپ کے حقوق کے بارے میں ہے اور کسی کو مل سکتا ہے؛ کیا اسے رکھنا آپ کے لیے محفوظ ہے؟

answer-yes = ہاں
answer-no = نہیں
answer-prefer-not = مجھے جواب نہیں دینا
answer-understood = مجھے سمجھ آ گیا
answer-not-understood = مجھے سمجھ نہیں آیا
answer-wants-help = مجھے مدد چاہیے
answer-will-think = مجھے سوچنا ہے
answer-not-now = مجھے ابھی مدد نہیں چاہیے
