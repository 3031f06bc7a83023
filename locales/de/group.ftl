## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 4747845ef220

group-answer = Die Antwort auf das Hilfsangebot
group-complaint = Dass die Person sich beschwert hat
group-contact = Wie die Person sicher zu erreichen ist
group-diplomatic = Diplomatischer Haushalt: Karte und Vertretung
group-family = Familie im Ausland und Drohungen gegen sie
group-health = Gesundheit, Schwangerschaft, Behinderung
group-identity = Name, Geburtsdatum, Geschlecht
group-journey = Reise, Schulden, Zahlungen
group-sexual-violence = Dass sexuelle Gewalt erwähnt wurde
group-story = Die Geschichte, und ob eine Aussage gemacht wurde
group-wishes = Ziel und Asyl
group-work = Arbeitgeber, Arbeitsort, Lohn
