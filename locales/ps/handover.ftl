## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = بل
notice-previous = مخکینی
notice-repeat = بیا
notice-cover = سکرین پټ کړئ
notice-give-back = دستګاه بېرته ورکړئ
notice-read-by = مامور به ستاسو ځوابونه ولولي او څارنوال، مرکز او نورو ادارو ته یې ورکولی شي.
notice-back = بېرته
notice-start = پیل
notice-topics = ستاسو حقونه
notice-stories = کیسې
notice-questions = پوښتنې
notice-play = واورئ
notice-pause = ودروئ
notice-slow = لا ورو
notice-voice-synthetic = دا د کمپیوټر غږ دی.
notice-headphones = که کولی شئ، غوږۍ وکاروئ، چې بل څوک یې وانه وري.
notice-alone = که کولی شئ، یوازې یې ولولئ او ځواب ورکړئ.
notice-skip = هره پوښتنه پرېښودلی شئ.
notice-change = تر هغه چې دستګاه مو بېرته نه وي ورکړې، خپل ځوابونه بدلولی شئ.
notice-question-of = پوښتنه { $number } له { $count }
notice-finished = مننه، همدومره وه.
notice-understood = ایا په دې پوه شوئ؟
notice-offer = ایا د یوه ځانګړي مرکز مرسته غواړئ؟
notice-carry = دا پاڼه ستاسو د حقونو په اړه ده او کېدای شي څوک یې پیدا کړي؛ ایا له ځان سره یې ساتل درته بې خطره دي؟

answer-yes = هو
answer-no = نه
answer-prefer-not = نه غواړم ځواب ورکړم
answer-understood = پوه شوم
answer-not-understood = پوه نه شوم
answer-wants-help = مرسته غواړم
answer-will-think = غواړم فکر پرې وکړم
answer-not-now = اوس مرسته نه غواړم
