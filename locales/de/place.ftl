## status: draft
## author: Halte

place-title = Wo sind wir?
place-context = Art des Ortes
place-context-motorway = Autobahn, Lkw
place-context-workplace = Arbeitsstätte
place-context-private-home = Privatwohnung
place-context-street = Straße
place-context-other = Andere
place-where = Ort
place-search = Straße, Parkplatz, Gemeinde suchen
place-not-found = Nicht in der Liste. Bitte unten eintragen.
place-more = Noch { $count }: tippen Sie, um einzugrenzen.
place-unverified = Zuordnung nicht geprüft
place-day = Tag der Tatsachen
place-training = Übung: nichts davon ist ein echter Fall.
place-training-choose = Das ist eine Übung
place-next = Zuerst das Leben
