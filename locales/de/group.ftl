## status: draft
## author: Halte
## source-hash: ce1557bb64db4a96c67f11ed5be582715944921ee1ddd386ad7cfd476c4dc66f

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
