## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 603944653d4b

# How a device joins its station: the request, what is read aloud, the answer, the certificate.

enrol-title = Station et certificat
enrol-ask = Faire une demande
enrol-ask-again = Demander le certificat suivant
enrol-again-note = Mêmes clés, même carnet. Le certificat utilisé reste valable jusqu’à son dernier jour.
enrol-fingerprint = Lisez ceci à voix haute à la station
enrol-fingerprint-why = La station le compare avant de répondre. Cela ne dit rien de vous.
enrol-fingerprint-known = La station reconnaît cet appareil à sa clé : rien à lire à voix haute.
enrol-qr = La demande en code QR
enrol-qr-note = Une photo de ce code suffit à la station.
enrol-file = La demande se trouve dans { $path }.
enrol-compare = La station lit-elle la même chose ?
enrol-compare-note = Réponse de la station « { $name } ». Comparez à voix haute, groupe par groupe.
enrol-replaces = Cet appareil fait confiance à une autre station. En prenant cette réponse, la nouvelle la remplace.
enrol-matches = Identique : rejoindre cette station
enrol-differs = Différent : ne rien prendre
enrol-nothing-taken = Rien n’a été pris. Dites à votre station que la réponse ne correspond pas.
enrol-state-valid = Valable
enrol-state-ends = Prend bientôt fin
enrol-state-expired = A pris fin ; il signe encore et l’indique
enrol-state-not-yet = Pas encore valable d’après cette horloge
enrol-state-revoked = Retiré
enrol-role-device = Un appareil avec son agent
enrol-role-recipient = Un destinataire de paquets
enrol-role-publisher = Un éditeur de contenu
enrol-role-interpreter = Un interprète
enrol-for-unit = Pour { $unit }
enrol-days = Du { $from } au { $to }
enrol-serial = Numéro de série { $serial }
enrol-roster = Destinataires avec une clé : { $count }. Liste { $number } du { $day }.
enrol-revoked = Certificats retirés : liste { $number } du { $day }.
