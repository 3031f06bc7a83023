## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Itti aanu
notice-previous = Kan duraa
notice-repeat = Irra deebi’aa
notice-cover = Iskiriinii haguugaa
notice-give-back = Meeshaa kana deebisaa
notice-read-by = Poolisichi yookaan to’ataan deebii keessan ni dubbisa, abbaa alangaatti, giddugalichatti fi tajaajiloota birootti dabarsuus danda’a.
notice-back = Duubatti deebi’aa
notice-start = Jalqabaa
notice-topics = Mirgoota keessan
notice-stories = Seenaawwan
notice-questions = Gaaffilee
notice-play = Dhaggeeffadhaa
notice-pause = Dhaabaa
notice-slow = Suuta
notice-voice-synthetic = Kun sagalee kompiitaraati.
notice-headphones = Namni biraa akka hin dhageenyeef, yoo dandeessan dhaggeeffattuu gurraa fayyadamaa.
notice-alone = Yoo dandeessan, kophaa keessan dubbisaatii deebii kennaa.
notice-skip = Gaaffii kamiyyuu irra darbuu dandeessu.
notice-change = Hanga meeshaa kana deebistanitti deebii keessan jijjiiruu dandeessu.
notice-question-of = Gaaffii { $number } kan { $count } keessaa
notice-finished = Galatoomaa, xumurtaniittu.
notice-understood = Kun isiniif galeeraa?
notice-offer = Giddugala addaa irraa gargaarsa ni barbaadduu?
notice-carry = Waraqaan kun waa’ee mirgoota keessaniiti, namni biraas argachuu danda’a; of biratti qabachuun isiniif nageenya qabaa?

answer-yes = Eeyyee
answer-no = Lakki
answer-prefer-not = Deebii kennuu hin barbaadu
answer-understood = Naaf galeera
answer-not-understood = Naaf hin galle
answer-wants-help = Gargaarsa nan barbaada
answer-will-think = Itti yaaduu nan barbaada
answer-not-now = Amma gargaarsa hin barbaadu
