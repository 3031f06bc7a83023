## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Para
notice-previous = Prapa
notice-repeat = Edhe një herë
notice-cover = Mbulo ekranin
notice-give-back = Ktheni pajisjen
notice-read-by = Nëpunësi do t’i lexojë përgjigjet tuaja dhe mund t’ia kalojë prokurorit, qendrës dhe shërbimeve të tjera.
notice-back = Kthehu
notice-start = Fillo
notice-topics = Të drejtat tuaja
notice-stories = Histori
notice-questions = Pyetje
notice-play = Dëgjo
notice-pause = Pauzë
notice-slow = Më ngadalë
notice-voice-synthetic = Ky është zëri i një kompjuteri.
notice-headphones = Përdorni kufje nëse mundeni, që të mos dëgjojë askush tjetër.
notice-alone = Lexoni dhe përgjigjuni vetëm, nëse mundeni.
notice-skip = Mund ta kaloni çdo pyetje.
notice-change = Mund t’i ndryshoni përgjigjet derisa ta ktheni pajisjen.
notice-question-of = Pyetja { $number } nga { $count }
notice-finished = Faleminderit, kaq ishte.
notice-understood = E kuptuat këtë?
notice-offer = A doni ndihmë nga një qendër e specializuar?
notice-carry = Kjo letër flet për të drejtat tuaja dhe dikush mund ta gjejë; a është e sigurt për ju ta mbani?

answer-yes = Po
answer-no = Jo
answer-prefer-not = Më mirë të mos përgjigjem
answer-understood = E kuptoj
answer-not-understood = Nuk e kuptoj
answer-wants-help = Dua ndihmë
answer-will-think = Dua të mendohem
answer-not-now = Tani nuk dua ndihmë
