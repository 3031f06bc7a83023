## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Na gaba
notice-previous = Na baya
notice-repeat = Sake
notice-cover = Rufe fuskar na’ura
notice-give-back = Mayar da na’urar
notice-read-by = Jami’in zai karanta amsoshinku, kuma yana iya aika su zuwa ga mai gabatar da ƙara, cibiyar da sauran hukumomi.
notice-back = Koma baya
notice-start = Fara
notice-topics = Haƙƙoƙinku
notice-stories = Labarai
notice-questions = Tambayoyi
notice-play = Saurara
notice-pause = Dakata
notice-slow = A hankali
notice-voice-synthetic = Wannan muryar kwamfuta ce.
notice-headphones = Ku yi amfani da abin ji na kunne idan kuna iyawa, don kada wani ya ji.
notice-alone = Ku karanta ku amsa ku kaɗai, idan zai yiwu.
notice-skip = Kuna iya tsallake kowace tambaya.
notice-change = Kuna iya canza amsoshinku har sai kun mayar da na’urar.
notice-question-of = Tambaya ta { $number } cikin { $count }
notice-finished = Na gode, shi ke nan.
notice-understood = Kun fahimci wannan?
notice-offer = Kuna son taimako daga cibiya ta musamman?
notice-carry = Wannan takarda tana magana ne kan haƙƙoƙinku, kuma wani yana iya ganin ta; babu haɗari idan kun riƙe ta?

answer-yes = I
answer-no = A’a
answer-prefer-not = Ba na son amsawa
answer-understood = Na fahimta
answer-not-understood = Ban fahimta ba
answer-wants-help = Ina son taimako
answer-will-think = Ina son in yi tunani a kai
answer-not-now = Ba na son taimako yanzu
