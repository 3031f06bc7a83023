## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = بعدی
notice-previous = قبلی
notice-repeat = دوباره
notice-cover = پوشاندن صفحه
notice-give-back = دستگاه را پس بدهید
notice-read-by = مأمور پاسخ‌های شما را می‌خواند و می‌تواند آن‌ها را به دادستان، مرکز و اداره‌های دیگر بدهد.
notice-back = بازگشت
notice-start = شروع
notice-topics = حقوق شما
notice-stories = داستان‌ها
notice-questions = پرسش‌ها
notice-play = شنیدن
notice-pause = مکث
notice-slow = آهسته‌تر
notice-voice-synthetic = این صدای رایانه است.
notice-headphones = اگر می‌توانید گوشی بگذارید تا کس دیگری نشنود.
notice-alone = اگر می‌توانید تنها بخوانید و پاسخ دهید.
notice-skip = می‌توانید از هر پرسشی بگذرید.
notice-change = تا وقتی دستگاه را پس نداده‌اید می‌توانید پاسخ‌ها را عوض کنید.
notice-question-of = پرسش { $number } از { $count }
notice-finished = سپاس، تمام شد.
notice-understood = آیا این را فهمیدید؟
notice-offer = آیا کمک یک مرکز تخصصی را می‌خواهید؟
notice-carry = این برگه دربارهٔ حقوق شماست و ممکن است کسی آن را پیدا کند؛ آیا نگه داشتنش برای شما بی‌خطر است؟

answer-yes = بله
answer-no = نه
answer-prefer-not = ترجیح می‌دهم پاسخ ندهم
answer-understood = می‌فهمم
answer-not-understood = نمی‌فهمم
answer-wants-help = کمک می‌خواهم
answer-will-think = می‌خواهم فکر کنم
answer-not-now = حالا کمک نمی‌خواهم
