## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 7944661e9a3e

scene-title = Wat zagen we?
scene-holds-for = geldt voor { $count }
scene-note = ✓ ja · ✕ nee · ? niet geweten. Het geldt voor iedereen die vervoerd werd.
scene-told = Wat iemand ons vertelde
scene-told-later = Opent zodra iemand hier de folder heeft gezien.
scene-source = Wie zag of zei het
scene-source-officer-saw = u zag het
scene-source-document = een document of toestel toont het
scene-source-person-said = de persoon zei het
scene-source-person-answered-alone = de persoon antwoordde alleen
scene-source-third-party = iemand anders zei het
scene-meaning-nobody = Voeg mensen toe om te zien wat het voor hen betekent.
scene-meaning-open = Iedereen wordt ingelicht over hulp. Meer antwoorden kunnen meer tonen.
scene-meaning-advised = Bel het centrum voor advies.
scene-meaning-some = Genoeg om sommigen door te verwijzen.
scene-meaning-all = Genoeg om iedereen door te verwijzen.
scene-next = Mensen
