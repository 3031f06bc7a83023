## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Tovább
notice-previous = Előző
notice-repeat = Újra
notice-cover = Képernyő eltakarása
notice-give-back = Adja vissza a készüléket
notice-read-by = A tisztviselő elolvassa a válaszait, és továbbadhatja az ügyésznek, a központnak és más szolgálatoknak.
notice-back = Vissza
notice-start = Kezdés
notice-topics = Az Ön jogai
notice-stories = Történetek
notice-questions = Kérdések
notice-play = Meghallgatom
notice-pause = Szünet
notice-slow = Lassabban
notice-voice-synthetic = Ez egy számítógép hangja.
notice-headphones = Ha tud, használjon fülhallgatót, hogy más ne hallja.
notice-alone = Ha lehet, egyedül olvasson és válaszoljon.
notice-skip = Bármelyik kérdést kihagyhatja.
notice-change = A válaszait megváltoztathatja, amíg vissza nem adja a készüléket.
notice-question-of = { $number }. kérdés, összesen { $count }
notice-finished = Köszönjük, ez minden.
notice-understood = Megértette?
notice-offer = Szeretné egy szakosodott központ segítségét?
notice-carry = Ez a papír az Ön jogairól szól, és valaki megtalálhatja; biztonságos magánál tartania?

answer-yes = Igen
answer-no = Nem
answer-prefer-not = Inkább nem válaszolok
answer-understood = Értem
answer-not-understood = Nem értem
answer-wants-help = Segítséget kérek
answer-will-think = Gondolkodni szeretnék rajta
answer-not-now = Most nem kérek segítséget
