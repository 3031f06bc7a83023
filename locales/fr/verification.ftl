## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 76e6787178de35299abc2c1ac52d3b54f11c39ca7fe190cf65c6d4bf0752bd9f

verification-valid = Valable : signé par un appareil inscrit, complet, et pour vous.
verification-valid-with-remarks = Valable, avec remarques.
verification-refused = Refusé. Rien n’en est montré.
verification-training = Un exercice : pas un cas réel.
verification-evidence = Numéro de preuve { $id }
