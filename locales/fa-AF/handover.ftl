## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = پیش
notice-previous = پس
notice-repeat = باز
notice-cover = پوشاندن پرده
notice-give-back = دستگاه را پس بدهید
notice-read-by = مأمور جواب‌های شما را می‌خواند و به سارنوال، مرکز و اداره‌های دیگر داده می‌تواند.
notice-back = برگشت
notice-start = شروع
notice-topics = حق‌های شما
notice-stories = قصه‌ها
notice-questions = سوال‌ها
notice-play = شنیدن
notice-pause = ایستاد کردن
notice-slow = آهسته
notice-voice-synthetic = این صدای کمپیوتر است.
notice-headphones = اگر می‌توانید گوشکی بمانید تا کس دیگر نشنود.
notice-alone = اگر می‌توانید تنها بخوانید و جواب بدهید.
notice-skip = از هر سوال تیر شده می‌توانید.
notice-change = تا وقتی دستگاه را پس نداده‌اید، جواب‌ها را بدل کرده می‌توانید.
notice-question-of = سوال { $number } از { $count }
notice-finished = تشکر، خلاص شد.
notice-understood = این را فهمیدید؟
notice-offer = کمک یک مرکز اختصاصی را می‌خواهید؟
notice-carry = این ورق دربارهٔ حق‌های شما است و شاید کسی آن را پیدا کند؛ نگاه کردنش برای شما بی‌خطر است؟

answer-yes = بلی
answer-no = نی
answer-prefer-not = نمی‌خواهم جواب بدهم
answer-understood = فهمیدم
answer-not-understood = نفهمیدم
answer-wants-help = کمک می‌خواهم
answer-will-think = می‌خواهم فکر کنم
answer-not-now = حالی کمک نمی‌خواهم
