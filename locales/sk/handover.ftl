## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Ďalej
notice-previous = Späť
notice-repeat = Ešte raz
notice-cover = Zakryť obrazovku
notice-give-back = Vráťte zariadenie
notice-read-by = Úradník si vaše odpovede prečíta a môže ich odovzdať prokurátorovi, centru a iným službám.
notice-back = Návrat
notice-start = Začať
notice-topics = Vaše práva
notice-stories = Príbehy
notice-questions = Otázky
notice-play = Počúvať
notice-pause = Pauza
notice-slow = Pomalšie
notice-voice-synthetic = Toto je hlas počítača.
notice-headphones = Ak môžete, použite slúchadlá, aby nikto iný nepočul.
notice-alone = Ak sa dá, čítajte a odpovedajte bez iných ľudí.
notice-skip = Každú otázku môžete preskočiť.
notice-change = Odpovede môžete zmeniť, kým zariadenie nevrátite.
notice-question-of = Otázka { $number } z { $count }
notice-finished = Ďakujeme, to je všetko.
notice-understood = Rozumeli ste tomu?
notice-offer = Chcete pomoc špeciálneho centra?
notice-carry = Tento papier hovorí o vašich právach a niekto by ho mohol nájsť; môžete si ho bezpečne nechať?

answer-yes = Áno
answer-no = Nie
answer-prefer-not = Radšej neodpoviem
answer-understood = Rozumiem
answer-not-understood = Nerozumiem
answer-wants-help = Chcem pomoc
answer-will-think = Chcem si to rozmyslieť
answer-not-now = Teraz nechcem pomoc
