## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Susunod
notice-previous = Nakaraan
notice-repeat = Ulitin
notice-cover = Takpan ang screen
notice-give-back = Ibalik ang aparato
notice-read-by = Babasahin ng opisyal ang inyong mga sagot at maaari niya itong ipasa sa piskal, sa sentro at sa ibang serbisyo.
notice-back = Bumalik
notice-start = Simulan
notice-topics = Inyong mga karapatan
notice-stories = Mga kuwento
notice-questions = Mga tanong
notice-play = Makinig
notice-pause = Ihinto muna
notice-slow = Mas mabagal
notice-voice-synthetic = Ito ay boses ng kompyuter.
notice-headphones = Gumamit ng earphone kung kaya, para walang ibang makarinig.
notice-alone = Magbasa at sumagot nang mag-isa, kung kaya.
notice-skip = Maaari ninyong laktawan ang bawat tanong.
notice-change = Maaari ninyong baguhin ang mga sagot hanggang ibalik ang aparato.
notice-question-of = Tanong { $number } sa { $count }
notice-finished = Salamat, iyon na ang lahat.
notice-understood = Naintindihan ba ninyo ito?
notice-offer = Gusto ba ninyo ng tulong ng isang natatanging sentro?
notice-carry = Ang papel na ito ay tungkol sa inyong mga karapatan, at maaaring may makakita nito; ligtas ba para sa inyo na itago ito?

answer-yes = Oo
answer-no = Hindi
answer-prefer-not = Ayaw kong sumagot
answer-understood = Naiintindihan ko
answer-not-understood = Hindi ko naiintindihan
answer-wants-help = Gusto ko ng tulong
answer-will-think = Gusto kong pag-isipan ito
answer-not-now = Ayaw ko ng tulong ngayon
