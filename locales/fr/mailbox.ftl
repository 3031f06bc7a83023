## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 41240238b2c3

mailbox-title = Courrier
mailbox-waiting =
    { $count ->
        [0] Rien n’attend d’être envoyé.
        [one] Un envoi attend.
       *[other] { $count } envois attendent.
    }
mailbox-sealed-note = Seuls des paquets scellés partent. Celui qui les porte ne peut pas les lire.
mailbox-choose = Par quelle voie ?
mailbox-stick = Clé USB ou dossier
mailbox-stick-place = Chemin de la clé ou du dossier
mailbox-stick-hint = Par exemple /media/usb. Elle doit être là : branchez-la d’abord.
mailbox-send = Envoyer ce qui attend
mailbox-collect = Relever ce qui est nouveau
mailbox-stop = Arrêter
mailbox-stopping = Arrêt après ce paquet…
mailbox-sending = Envoi : { $done } sur { $total }
mailbox-collecting = Relevé : { $done } sur { $total }
mailbox-connecting = Recherche de la boîte…
mailbox-sent =
    { $count ->
        [0] Rien n’a été envoyé.
        [one] Un envoi est parti.
       *[other] { $count } envois sont partis.
    }
mailbox-sent-safe = Votre copie reste jusqu’à ce que le destinataire ait signé.
mailbox-sent-later =
    { $count ->
        [one] Un n’a pas pu être envoyé et attend ; la liste dit pourquoi.
       *[other] { $count } n’ont pas pu être envoyés et attendent ; la liste dit pourquoi.
    }
mailbox-collected =
    { $count ->
        [0] Rien de nouveau.
        [one] Un nouvel envoi.
       *[other] { $count } nouveaux envois.
    }
mailbox-collected-receipts =
    { $count ->
        [one] Un est une réponse : elle figure au dossier.
       *[other] { $count } sont des réponses : elles figurent aux dossiers.
    }
mailbox-collected-extracts =
    { $count ->
        [one] Un est le rapport d’un appareil.
       *[other] { $count } sont des rapports d’appareils.
    }
mailbox-collected-again =
    { $count ->
        [one] Un était déjà arrivé.
       *[other] { $count } étaient déjà arrivés.
    }
mailbox-collected-quarantined =
    { $count ->
        [one] Un n’est pas fiable et a été mis de côté.
       *[other] { $count } ne sont pas fiables et ont été mis de côté.
    }
mailbox-collected-left =
    { $count ->
        [one] Un n’a pas pu être lu ; il le sera la prochaine fois.
       *[other] { $count } n’ont pas pu être lus ; ils le seront la prochaine fois.
    }
mailbox-clock-differs = L’horloge de la boîte diffère d’une demi-journée ou plus de celle de cet appareil. Réglez la date et l’heure de l’appareil.
mailbox-list-title = Ce qui a été scellé
mailbox-list-empty = Les paquets scellés apparaissent ici d’eux-mêmes.
mailbox-kind-packet = Paquet
mailbox-kind-receipt = Réponse à un paquet
mailbox-kind-extract = Rapport au poste
mailbox-state-queued = attend d’être envoyé
mailbox-state-sent = envoyé ; pas encore de signature
mailbox-state-left = envoyé
mailbox-state-acknowledged = le destinataire a signé
mailbox-state-failed = non remis
mailbox-state-withdrawn = retiré
mailbox-state-quarantine = mis de côté
mailbox-withdraw = Retirer
mailbox-withdraw-note = Il n’est plus envoyé. Ce qui se trouve déjà dans une boîte peut encore y être lu par son destinataire.
mailbox-again = Renvoyer
mailbox-set-aside-title = Mis de côté
mailbox-set-aside-note = Pas fiable, pas montré, pas jeté. Prévenez votre station.
mailbox-reason-not-sent = a attendu trente jours sans partir : remettez-le autrement
mailbox-reason-no-receipt = personne n’a signé en trente jours : appelez le destinataire
mailbox-reason-bytes-gone = sa copie scellée n’est plus ici
mailbox-reason-certificate-revoked = son certificat a été retiré : tout destinataire le refuserait
mailbox-reason-revoked-since = son certificat a été retiré depuis : il ne compte que s’il a été relevé avant
mailbox-reason-too-large = plus grand que ce qu’une boîte peut porter
mailbox-reason-not-sealed = pas scellé : chacun pourrait le lire
mailbox-reason-altered = abîmé ou modifié en route
mailbox-reason-unreadable = n’a pas pu être lu
mailbox-reason-credentials = la boîte n’a pas accepté l’utilisateur ou le mot de passe
mailbox-reason-no-credentials = l’utilisateur ou le mot de passe manque
mailbox-reason-not-permitted = pas permis là
mailbox-reason-unplugged = la clé ou le dossier n’était pas là
mailbox-reason-no-such-mailbox = pas de telle boîte sur ce serveur
mailbox-reason-no-such-object = pas de telle boîte sur ce serveur
mailbox-reason-full = la clé ou la boîte était pleine
mailbox-reason-read-only = lecture seule
mailbox-reason-offline = personne ne répondait
mailbox-reason-certificate = le serveur n’a pas pu prouver qui il est
mailbox-reason-clock = les horloges différaient trop
mailbox-reason-server = le serveur ne le pouvait pas à ce moment
mailbox-reason-answer = la réponse n’a pas été comprise
mailbox-reason-cancelled = arrêté
mailbox-carry-title = Porter plus loin
mailbox-carry-note = Tout, de toutes les boîtes : d’une clé au dossier du poste ou à un serveur. Vous ne pouvez pas le lire.
mailbox-carry-from = De
mailbox-carry-to = Vers
mailbox-carry = Tout porter
mailbox-carrying = En cours : { $done } sur { $total }
mailbox-carried =
    { $count ->
        [0] Rien de nouveau à porter.
        [one] Un a été porté.
       *[other] { $count } ont été portés.
    }
mailbox-carried-there =
    { $count ->
        [one] Un y était déjà.
       *[other] { $count } y étaient déjà.
    }
mailbox-carried-broken =
    { $count ->
        [one] Un est abîmé et est resté sur place.
       *[other] { $count } sont abîmés et sont restés sur place.
    }
mailbox-carried-left =
    { $count ->
        [one] Un n’y a pas été accepté ; transportez à nouveau pour réessayer.
       *[other] { $count } n’y ont pas été acceptés ; transportez à nouveau pour réessayer.
    }
mailbox-settings-title = Boîtes
mailbox-settings-none = Pas de boîte. Les paquets voyagent par clé USB.
mailbox-settings-add = Ajouter une boîte
mailbox-settings-address = Adresse
mailbox-settings-address-hint = https://… pour WebDAV, s3://nom pour S3. Votre station vous la donne.
mailbox-settings-user = Utilisateur, ou clé d’accès
mailbox-settings-secret = Mot de passe, ou clé secrète
mailbox-settings-secret-hint = Conservé chiffré dans votre carnet. Laissé vide, celui qui est conservé reste.
mailbox-settings-servers = S3 : serveurs, un ou plusieurs avec des virgules
mailbox-settings-region = S3 : région
mailbox-settings-keep = Conserver cette boîte
mailbox-settings-remove = Oublier
mailbox-settings-has-secret = mot de passe conservé, chiffré
mailbox-settings-no-secret = aucun mot de passe conservé
mailbox-cli-posted = { $posted } envoyés, { $failed } abandonnés.
mailbox-cli-collected = { $new } nouveaux, { $again } connus, { $quarantined } mis de côté.
mailbox-cli-left = { $count } n’ont pas pu être lus ; relevez à nouveau plus tard.
mailbox-cli-relayed = { $carried } transportés, { $there } déjà là, { $broken } abîmés et laissés.
mailbox-cli-inbox = Arrivés : { $arrived }, dont { $unanswered } sans réponse.
