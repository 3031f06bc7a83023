## status: draft
## author: Halte

received-title = Paquet reçu
received-open = Choisir un fichier paquet
received-no-identity = Pas encore de fichier d’identité ici
received-no-identity-note = Un paquet ne s’ouvre qu’avec la clé de son destinataire. Choisissez d’abord le fichier d’identité.
received-training = Un exercice : pas un vrai dossier.
received-signed = Signé { $at }
