## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 4747845ef220

group-answer = La réponse à l’offre d’aide
group-complaint = Le fait d’avoir porté plainte
group-contact = Comment joindre la personne sans danger
group-diplomatic = Ménage diplomatique : carte et mission
group-family = Famille à l’étranger et menaces contre elle
group-health = Santé, grossesse, handicap
group-identity = Nom, date de naissance, genre
group-journey = Voyage, dettes, paiements
group-sexual-violence = Le fait que des violences sexuelles ont été mentionnées
group-story = Le récit, et si une déclaration a été faite
group-wishes = Destination et asile
group-work = Employeur, lieu de travail, salaire
