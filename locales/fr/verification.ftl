## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 224b4ab836dd

verification-valid = Valable : signé par un appareil inscrit, complet, et pour vous.
verification-valid-with-remarks = Valable, avec remarques.
verification-refused = Refusé. Rien n’en est montré.
verification-training = Un exercice : pas un cas réel.
verification-evidence = Numéro de preuve { $id }
