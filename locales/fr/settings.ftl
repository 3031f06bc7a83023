## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 21e3e48ab43f

settings-title = Réglages
settings-profile = Vous
settings-language = Langue
settings-service = Service
settings-service-local-police = Police locale
settings-service-federal-police = Police fédérale
settings-service-labour-inspection = Inspection du travail
settings-unit = Unité
settings-unit-note = Comme elle doit figurer sur les paquets.
settings-officer = Nom
settings-officer-note = Pour le magistrat ; l’Office des étrangers ne reçoit que l’unité.
settings-callback = Numéro pour vous rappeler
settings-callback-note = Un destinataire qui a des questions appelle ce numéro.
settings-theme = Lumière
settings-save = Enregistrer les réglages
settings-saved = Enregistré.
settings-is-enrolled = Enrôlé
settings-training = Enrôlé pour exercices seulement
settings-not-enrolled = Pas enrôlé
settings-not-enrolled-note = Les paquets peuvent déjà être signés ; ils vont en main propre jusqu’à la réponse de la station.
settings-answer = Prendre la réponse de la station (fichier)
settings-enrolled = Cet appareil est enrôlé.
settings-roster = Prendre une liste plus récente (trois fichiers)
settings-roster-three = Choisissez ensemble roster.asice, crl.asice et station-ca.pem.
settings-roster-installed = La liste est installée.
settings-identity = Paquets reçus
settings-receives = Cet appareil ouvre les paquets qui lui sont adressés.
settings-receives-not = Cet appareil n’ouvre pas encore de paquets.
settings-identity-pick = Choisir un fichier d’identité
settings-identity-installed = L’identité est installée.
settings-folder = Paquets et papiers sont mis dans { $path }
settings-badge = Matricule
settings-badge-note = Comme il doit figurer sur les paquets
