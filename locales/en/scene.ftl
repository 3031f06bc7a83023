## status: draft
## author: Halte
## date: 2026-11-22

scene-title = What did we see?
scene-holds-for = holds for { $count }
scene-note = ✓ yes · ✕ no · ? not known. It holds for everybody who was transported.
scene-told = What somebody told us
scene-told-later = Opens once somebody here was shown the notice.
scene-source = Who saw or said it
scene-source-officer-saw = you saw it
scene-source-document = a document or device shows it
scene-source-person-said = the person said it
scene-source-person-answered-alone = the person answered alone
scene-source-third-party = somebody else said it
scene-meaning-nobody = Add people to see what it means for them.
scene-meaning-open = Everybody is told about help. More answers can show more.
scene-meaning-advised = Call the centre for advice.
scene-meaning-some = Enough to refer some of them.
scene-meaning-all = Enough to refer everyone.
scene-next = People
