## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Liboso
notice-previous = Nsima
notice-repeat = Lisusu
notice-cover = Zipa ekra
notice-give-back = Zongisa masini
notice-read-by = Mosali ya Leta akotanga biyano na yo mpe akoki kotinda yango na prokirere, na santre mpe na babiro mosusu.
notice-back = Zonga
notice-start = Banda
notice-topics = Makoki na yo
notice-stories = Masolo
notice-questions = Mituna
notice-play = Yoka
notice-pause = Pemisa
notice-slow = Malembe
notice-voice-synthetic = Oyo ezali mongongo ya ordinatere.
notice-headphones = Lata ekouter na matoyi soki okoki, mpo moto mosusu ayoka te.
notice-alone = Tanga mpe yanola yo moko, soki okoki.
notice-skip = Okoki koleka motuna nyonso.
notice-change = Okoki kobongola biyano na yo tii ntango okozongisa masini.
notice-question-of = Motuna { $number } na kati ya { $count }
notice-finished = Matondi, esili.
notice-understood = Oyoki ntina malamu?
notice-offer = Olingi lisalisi ya santre ya sipesiale?
notice-carry = Papye oyo elobeli makoki na yo, mpe moto akoki kokuta yango; okoki kobomba yango kozanga likama?

answer-yes = Iyo
answer-no = Te
answer-prefer-not = Nalingi koyanola te
answer-understood = Nayoki ntina
answer-not-understood = Nayoki ntina te
answer-wants-help = Nalingi lisalisi
answer-will-think = Nalingi nakanisa naino
answer-not-now = Nalingi lisalisi te sikoyo
