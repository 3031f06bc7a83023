## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 57b4324d68fd

# For the officer, at the foot and across the pages of leaflet and slip.
paper-status-draft = Projet de texte, encore relu par personne
paper-status-reviewed = Texte relu, pas encore approuvé
paper-status-approved = Texte approuvé
paper-version = version { $version }
paper-training = EXERCICE
