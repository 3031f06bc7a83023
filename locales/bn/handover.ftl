## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = পরের
notice-previous = আগের
notice-repeat = আবার
notice-cover = পর্দা ঢাকুন
notice-give-back = যন্ত্রটি ফেরত দিন
notice-read-by = কর্মকর্তা আপনার উত্তর পড়বেন এবং সরকারি কৌঁসুলি, কেন্দ্র ও অন্য সংস্থাকে দিতে পারেন।
notice-back = ফিরে যান
notice-start = শুরু
notice-topics = আপনার অধিকার
notice-stories = গল্প
notice-questions = প্রশ্ন
notice-play = শুনুন
notice-pause = থামান
notice-slow = আরও ধীরে
notice-voice-synthetic = এটা কম্পিউটারের গলা।
notice-headphones = পারলে হেডফোন ব্যবহার করুন, যাতে অন্য কেউ না শোনে।
notice-alone = পারলে একা পড়ুন ও উত্তর দিন।
notice-skip = যেকোনো প্রশ্ন বাদ দিতে পারেন।
notice-change = যন্ত্রটি ফেরত দেওয়ার আগে উত্তর বদলাতে পারেন।
notice-question-of = প্রশ্ন { $number } / { $count }
notice-finished = ধন্যবাদ, এটুকুই।
notice-understood = আপনি কি এটা বুঝেছেন?
notice-offer = আপনি কি কোনো বিশেষ কেন্দ্রের সাহায্য চান?
notice-carry = এই কাগজ আপনার অধিকার নিয়ে, কেউ এটা পেতে পারে; এটা রাখা কি আপনার জন্য নিরাপদ?

answer-yes = হ্যাঁ
answer-no = না
answer-prefer-not = আমি উত্তর দিতে চাই না
answer-understood = আমি বুঝেছি
answer-not-understood = আমি বুঝিনি
answer-wants-help = আমি সাহায্য চাই
answer-will-think = আমি ভেবে দেখতে চাই
answer-not-now = এখন আমি সাহায্য চাই না
