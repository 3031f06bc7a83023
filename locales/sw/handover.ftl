## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Mbele
notice-previous = Nyuma
notice-repeat = Tena
notice-cover = Funika skrini
notice-give-back = Rudisha kifaa
notice-read-by = Afisa atasoma majibu yako na anaweza kuyapeleka kwa mwendesha mashtaka, kituo na idara nyingine.
notice-back = Rudi
notice-start = Anza
notice-topics = Haki zako
notice-stories = Hadithi
notice-questions = Maswali
notice-play = Sikiliza
notice-pause = Simamisha
notice-slow = Polepole
notice-voice-synthetic = Hii ni sauti ya kompyuta.
notice-headphones = Tumia vipokea sauti vya masikioni ukiweza, ili mtu mwingine asisikie.
notice-alone = Soma na ujibu ukiwa peke yako, ukiweza.
notice-skip = Unaweza kuruka kila swali.
notice-change = Unaweza kubadilisha majibu yako hadi urudishe kifaa.
notice-question-of = Swali { $number } kati ya { $count }
notice-finished = Asante, ni hayo tu.
notice-understood = Je, umeelewa hili?
notice-offer = Je, unataka msaada wa kituo maalumu?
notice-carry = Karatasi hii inahusu haki zako, na mtu anaweza kuiona; je, ni salama kwako kukaa nayo?

answer-yes = Ndiyo
answer-no = Hapana
answer-prefer-not = Sitaki kujibu
answer-understood = Nimeelewa
answer-not-understood = Sikuelewa vizuri
answer-wants-help = Nataka msaada
answer-will-think = Nataka kufikiri kwanza
answer-not-now = Sitaki msaada sasa
