## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 57b4324d68fd

# For the officer, at the foot and across the pages of leaflet and slip.
paper-status-draft = Entwurf, noch von niemandem geprüft
paper-status-reviewed = Geprüfter Text, noch nicht genehmigt
paper-status-approved = Genehmigter Text
paper-version = Fassung { $version }
paper-training = ÜBUNG
