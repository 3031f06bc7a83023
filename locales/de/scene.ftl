## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 7944661e9a3e

scene-title = Was haben wir gesehen?
scene-holds-for = gilt für { $count }
scene-note = ✓ ja · ✕ nein · ? nicht bekannt. Es gilt für alle, die befördert wurden.
scene-told = Was uns jemand erzählt hat
scene-told-later = Öffnet sich, sobald hier jemand den Hinweis gesehen hat.
scene-source = Wer es gesehen oder gesagt hat
scene-source-officer-saw = Sie haben es gesehen
scene-source-document = ein Dokument oder Gerät zeigt es
scene-source-person-said = die Person hat es gesagt
scene-source-person-answered-alone = die Person hat allein geantwortet
scene-source-third-party = jemand anders hat es gesagt
scene-meaning-nobody = Fügen Sie Personen hinzu, um zu sehen, was es für sie bedeutet.
scene-meaning-open = Alle werden über Hilfe informiert. Weitere Antworten können mehr zeigen.
scene-meaning-advised = Rufen Sie das Zentrum um Rat an.
scene-meaning-some = Genug, um einige weiterzuverweisen.
scene-meaning-all = Genug, um alle weiterzuverweisen.
scene-next = Personen
