## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Înainte
notice-previous = Înapoi
notice-repeat = Încă o dată
notice-cover = Acoperă ecranul
notice-give-back = Dați aparatul înapoi
notice-read-by = Agentul vă va citi răspunsurile și le poate transmite magistratului, centrului și altor servicii.
notice-back = Pagina dinainte
notice-start = Începe
notice-topics = Drepturile dumneavoastră
notice-stories = Povești
notice-questions = Întrebări
notice-play = Ascultă
notice-pause = Pauză
notice-slow = Mai încet
notice-voice-synthetic = Aceasta este vocea unui calculator.
notice-headphones = Folosiți căști dacă puteți, ca să nu mai audă nimeni.
notice-alone = Dacă se poate, citiți și răspundeți fără nimeni alături.
notice-skip = Puteți sări peste orice întrebare.
notice-change = Puteți schimba răspunsurile până dați aparatul înapoi.
notice-question-of = Întrebarea { $number } din { $count }
notice-finished = Mulțumim, asta este tot.
notice-understood = Ați înțeles?
notice-offer = Vreți ajutor de la un centru specializat?
notice-carry = Această hârtie este despre drepturile dumneavoastră și cineva ar putea să o găsească; o puteți păstra fără pericol?

answer-yes = Da
answer-no = Nu
answer-prefer-not = Prefer să nu răspund
answer-understood = Înțeleg
answer-not-understood = Nu înțeleg
answer-wants-help = Vreau ajutor
answer-will-think = Vreau să mă gândesc
answer-not-now = Acum nu vreau ajutor
