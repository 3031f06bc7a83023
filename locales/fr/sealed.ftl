## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 8e5cbfa89eec

sealed-title =
    { $count ->
        [one] { $count } paquet scellé
       *[other] { $count } paquets scellés
    }
sealed-closed = Rencontre clôturée
sealed-none = Rien n’a été scellé.
sealed-folder = Les fichiers sont dans
sealed-for-one = ne s’ouvre que pour ce destinataire
sealed-revoked = non envoyé : le certificat a été retiré
sealed-revoked-left = certificat retiré après l’envoi
sealed-revoked-identity = Le nom qu’il contient n’est nulle part ailleurs dans ce carnet. Redemandez-le et saisissez-le avant de sceller à nouveau.
sealed-evidence = Identifiant de preuve, pour le rapport
sealed-phone-text = À dire au téléphone
sealed-save = Enregistrer le papier signé
sealed-saved = Enregistré : { $path }
sealed-hand-to = Remis à (service ou guichet)
sealed-signed-for = Signé pour réception
sealed-hand = Noter la remise
sealed-handed = Remis à { $to } à { $time }
sealed-handed-signed = Remis à { $to } à { $time }, signé
sealed-home = Terminé : vers l’accueil
sealed-close-title = Clôturer la rencontre
sealed-close = Clôturer maintenant
sealed-counted = À la clôture, de { $label } ne reste que le nombre
sealed-hold = Garder { $label } : { $reason }
sealed-hold-asked = a demandé un contact
sealed-hold-contact = contact avec un centre en cours
sealed-hold-doubt = un doute subsiste
sealed-reopen = Rouvrir, parce que
sealed-reopen-correction = Quelque chose doit être corrigé
sealed-reopen-new-fact = Il y a un fait nouveau
sealed-reopen-request = Un destinataire ou magistrat le demande
