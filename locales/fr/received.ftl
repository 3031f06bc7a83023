## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 6af0c07e382a

received-title = Paquet reçu
received-open = Choisir un fichier paquet
received-no-identity = Pas encore de fichier d’identité ici
received-no-identity-note = Un paquet ne s’ouvre qu’avec la clé de son destinataire. Choisissez d’abord le fichier d’identité.
received-training = Un exercice : pas un vrai dossier.
received-signed = Signé { $at }
