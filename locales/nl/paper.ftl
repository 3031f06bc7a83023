## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 67cc6339e8325d63111d2e53b87e4f18fcac7f27fa8c97f8700604ea8dfa186b

# For the officer, at the foot and across the pages of leaflet and slip.
paper-status-draft = Ontwerptekst, nog door niemand nagelezen
paper-status-reviewed = Nagelezen tekst, nog niet goedgekeurd
paper-status-approved = Goedgekeurde tekst
paper-version = versie { $version }
paper-training = OEFENING
