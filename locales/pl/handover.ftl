## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Dalej
notice-previous = Wstecz
notice-repeat = Jeszcze raz
notice-cover = Zasłoń ekran
notice-give-back = Oddaj urządzenie
notice-read-by = Funkcjonariusz przeczyta Twoje odpowiedzi i może je przekazać prokuratorowi, ośrodkowi i innym służbom.
notice-back = Powrót
notice-start = Zacznij
notice-topics = Twoje prawa
notice-stories = Historie
notice-questions = Pytania
notice-play = Słuchaj
notice-pause = Pauza
notice-slow = Wolniej
notice-voice-synthetic = To jest głos komputera.
notice-headphones = Jeśli możesz, użyj słuchawek, żeby nikt inny nie słyszał.
notice-alone = Jeśli to możliwe, czytaj i odpowiadaj bez świadków.
notice-skip = Każde pytanie możesz pominąć.
notice-change = Możesz zmieniać odpowiedzi, dopóki nie oddasz urządzenia.
notice-question-of = Pytanie { $number } z { $count }
notice-finished = Dziękujemy, to wszystko.
notice-understood = Czy to jest zrozumiałe?
notice-offer = Czy chcesz pomocy specjalnego ośrodka?
notice-carry = Ta kartka mówi o Twoich prawach i ktoś może ją znaleźć; czy możesz ją bezpiecznie zatrzymać?

answer-yes = Tak
answer-no = Nie
answer-prefer-not = Wolę nie odpowiadać
answer-understood = Rozumiem
answer-not-understood = Nie rozumiem
answer-wants-help = Chcę pomocy
answer-will-think = Chcę się zastanowić
answer-not-now = Teraz nie chcę pomocy
