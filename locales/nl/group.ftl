## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 4747845ef220

group-answer = Het antwoord op het hulpaanbod
group-complaint = Dat de persoon een klacht deed
group-contact = Hoe de persoon veilig te bereiken is
group-diplomatic = Diplomatiek huishouden: kaart en zending
group-family = Familie in het buitenland en dreiging tegen hen
group-health = Gezondheid, zwangerschap, handicap
group-identity = Naam, geboortedatum, gender
group-journey = Reis, schulden, betalingen
group-sexual-violence = Dat seksueel geweld werd vermeld
group-story = Het verhaal, en of een verklaring werd afgelegd
group-wishes = Bestemming en asiel
group-work = Werkgever, werkplek, loon
