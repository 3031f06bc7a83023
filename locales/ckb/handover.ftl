## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = دواتر
notice-previous = پێشوو
notice-repeat = دووبارە
notice-cover = شاشەکە دابپۆشن
notice-give-back = ئامێرەکە بدەنەوە
notice-read-by = کارمەندەکە وەڵامەکانتان دەخوێنێتەوە و دەتوانێت بیانداتە داواکاری گشتی، ناوەند و دەزگاکانی تر.
notice-back = گەڕانەوە
notice-start = دەستپێکردن
notice-topics = مافەکانتان
notice-stories = چیرۆکەکان
notice-questions = پرسیارەکان
notice-play = گوێ بگرن
notice-pause = ڕایبگرن
notice-slow = هێواشتر
notice-voice-synthetic = ئەمە دەنگی کۆمپیوتەرە.
notice-headphones = ئەگەر دەتوانن، هێدفۆن بەکار بهێنن، تا کەسی تر گوێی لێ نەبێت.
notice-alone = ئەگەر دەتوانن، بە تەنیا بیخوێننەوە و وەڵام بدەنەوە.
notice-skip = دەتوانن هەر پرسیارێک بەجێ بهێڵن.
notice-change = تا ئامێرەکە دەدەنەوە، دەتوانن وەڵامەکانتان بگۆڕن.
notice-question-of = پرسیاری { $number } لە { $count }
notice-finished = سوپاس، تەواو بوو.
notice-understood = ئایا لەمە تێگەیشتن؟
notice-offer = ئایا یارمەتیی ناوەندێکی تایبەتتان دەوێت؟
notice-carry = ئەم کاغەزە دەربارەی مافەکانتانە و لەوانەیە کەسێک بیدۆزێتەوە؛ ئایا بۆ ئێوە سەلامەتە لای خۆتان بیهێڵنەوە؟

answer-yes = بەڵێ
answer-no = نا
answer-prefer-not = نامەوێت وەڵام بدەمەوە
answer-understood = لەمە تێدەگەم
answer-not-understood = لەمە تێناگەم
answer-wants-help = یارمەتیم دەوێت
answer-will-think = دەمەوێت بیری لێ بکەمەوە
answer-not-now = ئێستا یارمەتیم ناوێت
