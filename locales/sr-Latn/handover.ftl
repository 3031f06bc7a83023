## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Dalje
notice-previous = Prethodno
notice-repeat = Još jednom
notice-cover = Pokrij ekran
notice-give-back = Vratite uređaj
notice-read-by = Službenik će pročitati vaše odgovore i može da ih prosledi tužiocu, centru i drugim službama.
notice-back = Nazad
notice-start = Počni
notice-topics = Vaša prava
notice-stories = Priče
notice-questions = Pitanja
notice-play = Slušaj
notice-pause = Pauza
notice-slow = Sporije
notice-voice-synthetic = Ovo je glas računara.
notice-headphones = Ako možete, koristite slušalice, da niko drugi ne čuje.
notice-alone = Ako je moguće, čitajte i odgovarajte nasamo.
notice-skip = Svako pitanje možete da preskočite.
notice-change = Odgovore možete da menjate dok ne vratite uređaj.
notice-question-of = Pitanje { $number } od { $count }
notice-finished = Hvala, to je sve.
notice-understood = Da li ste ovo razumeli?
notice-offer = Da li želite pomoć posebnog centra?
notice-carry = Ovaj papir govori o vašim pravima i neko bi mogao da ga nađe; da li je sigurno da ga zadržite?

answer-yes = Da
answer-no = Ne
answer-prefer-not = Ne želim da odgovorim
answer-understood = Razumem
answer-not-understood = Ne razumem
answer-wants-help = Želim pomoć
answer-will-think = Želim da razmislim
answer-not-now = Sada ne želim pomoć
