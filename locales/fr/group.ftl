## status: draft
## author: Halte
## source-hash: ce1557bb64db4a96c67f11ed5be582715944921ee1ddd386ad7cfd476c4dc66f

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
