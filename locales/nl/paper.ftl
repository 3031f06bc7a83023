## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 57b4324d68fd

# For the officer, at the foot and across the pages of leaflet and slip.
paper-status-draft = Ontwerptekst, nog door niemand nagelezen
paper-status-reviewed = Nagelezen tekst, nog niet goedgekeurd
paper-status-approved = Goedgekeurde tekst
paper-version = versie { $version }
paper-training = OEFENING
