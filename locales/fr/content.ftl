## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 3b1fd72783c6

# Content packs: what is installed, who signed it, until when it is good.

content-title = Contenu
content-note = Indicateurs, notices, numéros, droit et enregistrements. Là où aucun lot n’est installé, le contenu livré avec l’application s’applique.
content-install = Installer un lot (fichier)
content-installed = Installé et utilisé : { $name }, version { $version }.
content-none = Aucun lot n’est installé. Tout est tel que livré avec la version { $version } de l’application.
content-needs-station = Les lots sont vérifiés avec la liste de votre station. Rejoignez d’abord une station.
content-version = Version { $version }
content-verified = Signature vérifiée
content-outdated = À renouveler
content-not-used = Non utilisé
content-fell-back = Version { $version } utilisée
content-by = Signé par { $by } le { $day }
content-holds-until = Valable jusqu’au { $day }
content-before = S’il ne se charge pas, la version { $version } prend sa place.
content-hash = Identifiant du contenu, tel que les paquets le citent : { $id }
content-meeting-points = Points de rencontre de votre station
content-point-verified = Vérifié par { $by } le { $day }
content-kind-directory = Numéros et lieux
content-kind-law = Droit
content-kind-indicators = Indicateurs et règles
content-kind-service = Indicateurs d’un service
content-kind-leaflets = Notices et textes
content-kind-audio = Enregistrements
content-kind-exercises = Exercices
content-kind-overlay = Numéros locaux de votre station
content-is-valid = Valable : { $name } ({ $id }), version { $version }, fichiers : { $files }.
content-signed = Signé par { $by } le { $signed }.
content-until = Valable jusqu’au { $day }.
content-remark-outdated = Son dernier jour est passé.
content-remark-expired = Le certificat du signataire n’était pas valable aujourd’hui : expiré, ou pas encore valable.
content-remark-expired-at-signing = Le certificat du signataire n’était pas valable au moment indiqué par la signature.
content-remark-issuer-expired = Le certificat de la station elle-même n’était pas valable aujourd’hui.
content-remark-time-inconsistent = La signature indique une heure postérieure à l’horloge de cet appareil. L’une des deux est fausse.
content-remark-revoked-later = Le certificat du signataire a été retiré plus tard.
