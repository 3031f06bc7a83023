## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 0e52acd38fab

# err: what happened; rec: what to do. A rec says of what is kept or changed only what is so.

err-journal-wrong-passphrase = Cette phrase secrète n’ouvre pas le carnet.
rec-journal-wrong-passphrase =
    Réessayez ; vérifiez les majuscules et la langue du clavier. Rien n’a été modifié. { $recovery ->
        [all] Si vous l’avez oubliée, votre station peut donner à ce carnet une nouvelle phrase secrète.
        [some] Si vous l’avez oubliée, demandez à votre station : elle peut ouvrir certains carnets de cet appareil.
       *[nobody] Si vous l’avez oubliée, personne d’autre ne peut ouvrir ce carnet.
    }
err-journal-damaged-keys = Le fichier de clés du carnet est endommagé.
rec-journal-damaged-keys = Rien n’a été effacé. Laissez le dossier tel quel. Sans le fichier de clé, personne ne peut ouvrir le carnet, pas même votre station ; si une copie du dossier existe quelque part, votre station peut y reprendre le fichier de clé.
err-journal-damaged = Le carnet est endommagé.
rec-journal-damaged = Rien n’a été effacé. Gardez le dossier tel quel et adressez-vous à votre station avant de commencer un nouveau carnet.
err-journal-newer = Ce carnet a été ouvert en dernier avec une version plus récente.
rec-journal-newer = Mettez l’application à jour ; rien n’a été modifié.
err-journal-disk-full = Il n’y a plus de place sur cet appareil.
rec-journal-disk-full = Votre dernière saisie n’est pas enregistrée ; toutes les précédentes le sont. Libérez de la place, puis saisissez-la de nouveau.
err-journal-read-only = Impossible d’écrire dans le dossier du carnet.
rec-journal-read-only = Demandez le droit d’y écrire ou choisissez un autre dossier. Rien n’a été modifié.
err-journal-already-open = Le carnet est déjà ouvert dans une autre fenêtre ou un autre programme.
rec-journal-already-open = Fermez-le là-bas, puis réessayez.
err-journal-none = Il n’y a pas encore de carnet ici.
rec-journal-none = Choisissez une phrase secrète pour en créer un, ou vérifiez le dossier.
err-journal-passphrase-taken = Un carnet s’ouvre déjà ici avec cette phrase secrète.
rec-journal-passphrase-taken = Déverrouillez ce carnet, ou choisissez une autre phrase secrète pour un nouveau. Rien n’a été modifié.
err-passphrase-weak = Cette phrase secrète est trop facile à deviner.
rec-passphrase-weak = Utilisez au moins quatre mots sans lien entre eux ni avec vous.
err-locked = C’est verrouillé.
rec-locked = Déverrouillez avec votre phrase secrète. L’avis, les numéros à appeler et la fiche à lire restent ouverts.
err-encounter-unknown = Cette rencontre n’est pas dans le carnet.
rec-encounter-unknown = Choisissez-en une dans la liste des rencontres.
err-encounter-closed = Cette rencontre est clôturée.
rec-encounter-closed = Rouvrez-la avec un motif si vous devez ajouter quelque chose.
err-encounter-file = Le fichier de rencontre est refusé à { $path } : { $problem }
rec-encounter-file = Corrigez le fichier à cet endroit et réessayez. Rien n’a été repris.
err-event-refused = Cela n’a pas pu être noté : { $problem }
rec-event-refused = Rien n’a été modifié. Vérifiez votre saisie et réessayez.
err-notice-first = Cela peut être dit ou demandé seulement après que la personne a vu ou entendu un avis.
rec-notice-first = Montrez ou faites d’abord écouter l’avis. Si cela ne peut pas attendre, touchez « Question de sécurité ».
err-nothing-to-refer = Personne n’est choisi pour cette orientation.
rec-nothing-to-refer = Choisissez au moins une personne. Vous pouvez orienter chacun, quel que soit le résultat.
err-not-enrolled = Cet appareil n’est pas encore enregistré auprès d’une station.
rec-not-enrolled = Créez une demande d’enregistrement et donnez-la à votre station. Vous pouvez continuer à noter, à montrer l’avis et à appeler.
err-packet-refused = Ce paquet est refusé. { $reason }
rec-packet-refused = Ne vous fiez pas à son contenu. Demandez un nouveau paquet à l’expéditeur et prévenez votre station.
err-packet-not-for-you = Ce paquet n’est pas pour vous.
rec-packet-not-for-you = Il est destiné à un autre destinataire. Rendez-le à qui l’a apporté, ou prévenez l’expéditeur.
err-station-refused = La station n’a pas fait cela : { $problem }
rec-station-refused = Vérifiez le fichier, le dossier et la phrase secrète, puis réessayez. Ne continuez qu’avec des fichiers que la station a écrits en entier.
err-roster-refused = Ce qui vient de la station est refusé : la liste des stations et des clés, sa réponse ou une identité.
rec-roster-refused = La liste en usage reste en usage. Demandez à votre station les fichiers actuels.
err-roster-older = Cette liste est plus ancienne que celle utilisée.
rec-roster-older = La liste utilisée reste en place. Demandez la plus récente à votre station ; une ancienne liste peut cacher un certificat retiré.
err-certificate-revoked = Le certificat utilisé a été retiré par la station.
rec-certificate-revoked = Rien n’a été pris. Appelez la station : demandez pourquoi, et qui peut signer à présent.
err-pack-older = Ce lot est plus ancien que celui installé : version { $offered }, alors que la version { $seen } est connue.
rec-pack-older = Le lot installé reste utilisé. Demandez une version postérieure à { $seen }.
err-pack-refused = Ce lot de contenu est refusé : { $problem }
rec-pack-refused = Le contenu utilisé reste en place. Demandez un fichier complet à l’auteur du lot.
err-pack-clash = Ce lot contient un fichier qui appartient à un autre : { $file }
rec-pack-clash = Le contenu utilisé reste en place. Chaque fichier appartient à un seul lot ; dites-le à son auteur.
err-pack-unfit = Ce lot n’est pas cohérent. Erreurs : { $count }. La première : { $first }
rec-pack-unfit = Le contenu utilisé reste en place. Transmettez ce texte à l’auteur du lot.
err-publisher-refused = La personne qui a signé ne peut pas signer de contenu.
rec-publisher-refused = Rien n’a été pris. Le contenu est signé par un éditeur, les numéros locaux par votre station ; demandez-lui qui c’est.
err-not-publisher = Ce carnet n’est pas inscrit comme éditeur.
rec-not-publisher = Faites une demande avec le rôle d’éditeur et faites-la traiter par votre station.
err-clock-wrong = Deux horloges ne concordent pas : ceci a été fait plus tard que maintenant.
rec-clock-wrong = Comparez la date et l’heure des deux appareils, réglez celui qui se trompe et refaites la demande.
err-file-unreadable =
    { $act ->
        [passphrase] La phrase secrète n’a pas pu être lue.
       *[file] Un fichier n’a pas pu être lu.
    }
rec-file-unreadable =
    { $act ->
        [passphrase] Donnez une valeur à HALTE_PASSPHRASE ou utilisez un terminal.
       *[file] Vérifiez qu’il existe et que vous pouvez le lire.
    }
err-file-unwritable =
    { $act ->
        [data-folder] Le système n’indique aucun dossier de données.
        [empty-folder] Le dossier n’est pas vide.
        [folder] Un dossier n’a pas pu être créé.
        [print] La réponse n’a pas pu être affichée.
        [sealed] Tout est scellé et en sécurité dans le carnet, mais certains fichiers n’ont pas pu être écrits.
       *[file] Un fichier n’a pas pu être écrit.
    }
rec-file-unwritable =
    { $act ->
        [data-folder] Indiquez-en un avec --data.
        [empty-folder] Choisissez un dossier vide. Rien n’a été remplacé.
        [sealed] Ne scellez pas une deuxième fois. Veillez à pouvoir écrire à cet endroit, puis relancez la même commande avec --files.
       *[file] Vérifiez qu’il y a de la place et que vous pouvez écrire à cet endroit.
    }
err-content-damaged = Les indicateurs, les mots ou les numéros fournis avec l’application sont endommagés.
rec-content-damaged = Réinstallez l’application. Votre carnet n’est pas modifié.
err-language-unknown = Cette langue n’est pas installée.
rec-language-unknown = Laissez la personne choisir une langue dans la liste. Aucune autre langue n’est montrée à sa place.
err-print-failed = Le document n’a pas pu être créé.
rec-print-failed = Réessayez. En attendant, appelez et lisez la fiche.
err-internal = Quelque chose n’a pas fonctionné dans l’application.
rec-internal = Redémarrez l’application ; ce qui était enregistré est toujours là. Dites à votre station ce que vous faisiez.

err-clipboard-unavailable = Le texte n’a pas pu être copié.
rec-clipboard-unavailable = Reprenez-le du document signé ou réessayez.
err-recovery-key = Ce fichier de secours n’ouvre aucun carnet ici.
rec-recovery-key = Il n’ouvre que les carnets des appareils que sa propre station a enrôlés. Rien n’a été modifié.
err-recovery-several = Ce fichier de secours ouvre plusieurs carnets ici.
rec-recovery-several = Nommez avec --notebook celui dont la phrase secrète est perdue. Rien n’a été modifié.
err-decline-before-notice = Un « pas maintenant » ne peut être noté qu’après que la personne a vu ou entendu l’avis.
rec-decline-before-notice = Informez d’abord : montrez ou faites écouter l’avis, puis redemandez. Rien n’a été noté.
err-carry-first = Aucun papier n’est fait : on ne sait pas si cette personne peut en garder un sans danger.
rec-carry-first = Demandez à la personne, seule, si elle peut porter un papier sans danger, et notez la réponse ; d’ici là, montrez l’avis et les numéros à l’écran seulement.
err-interpreter-connected = Rien n’a été interprété : une personne du groupe ou du côté de l’employeur ne doit pas interpréter.
rec-interpreter-connected = Cherchez quelqu’un d’autre : un interprète juré, un collègue ou un interprète au téléphone. En attendant, montrez ou faites écouter l’avis.
err-voice-none = Rien sur cet appareil ne peut lire cette langue à voix haute.
rec-voice-none = Lisez ensemble, montrez l’avis ou appelez un interprète.
err-voice-failed = La voix s’est interrompue.
rec-voice-failed = Touchez encore Écouter. Si rien ne s’entend, lisez ensemble ou appelez un interprète.
err-consent-first = Ce papier demande le consentement de la personne.
rec-consent-first = Notez d’abord le consentement ; sans lui rien n’est fait. Aucun n’est demandé à un enfant.
err-mailbox-busy = Un envoi ou un relevé est déjà en cours.
rec-mailbox-busy = Attendez qu’il se termine, ou arrêtez-le d’abord.
err-mailbox-address = Ceci n’est pas l’adresse d’une boîte.
rec-mailbox-address = Indiquez un dossier (file:///media/usb), une adresse WebDAV (https://…) ou un bucket (s3://nom). Par le réseau, seule une connexion chiffrée est acceptée.
err-mailbox-secret-in-address = L’adresse contient un utilisateur ou un mot de passe.
rec-mailbox-secret-in-address = Retirez-le de l’adresse et indiquez-le dans son propre champ, où il est conservé chiffré. Rien n’a été conservé.
err-mailbox-no-credentials = Cette boîte demande un utilisateur et un mot de passe, ou une clé d’accès.
rec-mailbox-no-credentials = Demandez-les à votre station et ajoutez-les à la boîte. Ce qui attend reste dans les envois.
err-mailbox-credentials = La boîte n’accepte pas cet utilisateur, ce mot de passe ou cette clé.
rec-mailbox-credentials = Vérifiez-les avec votre station. Ce qui n’est pas parti reste dans les envois.
err-mailbox-not-permitted = Vous n’avez pas ce droit dans cette boîte ou ce dossier.
rec-mailbox-not-permitted = Demandez-le à votre station, ou utilisez-en un autre. Ce qui n’est pas parti reste dans les envois.
err-mailbox-unplugged = La clé USB ou le dossier n’est pas là.
rec-mailbox-unplugged = Rebranchez et recommencez. Ce qui est déjà écrit y reste, le reste demeure dans les envois.
err-mailbox-missing = Le serveur n’a pas de boîte de ce nom.
rec-mailbox-missing = Vérifiez l’adresse avec votre station. Ce qui n’est pas parti reste dans les envois.
err-mailbox-full = La clé USB ou la boîte est pleine.
rec-mailbox-full = Libérez de la place ou prenez-en une autre, puis recommencez. Ce qui est déjà écrit y reste, le reste demeure dans les envois.
err-mailbox-read-only = La clé USB ou la boîte ne peut qu’être lue.
rec-mailbox-read-only = Enlevez la protection en écriture ou prenez-en une autre. Ce qui n’est pas parti reste dans les envois.
err-mailbox-offline = Personne ne répond à l’adresse de la boîte.
rec-mailbox-offline = Vérifiez le réseau et recommencez plus tard, ou prenez une clé USB. Ce qui n’est pas parti reste dans les envois.
err-mailbox-certificate = Celui qui répond ne peut pas prouver qu’il est le serveur de cette boîte.
rec-mailbox-certificate = Ne continuez pas par ce réseau. Demandez à votre station ; prenez une clé USB en attendant. Rien n’est parti.
err-mailbox-clock = L’horloge de cet appareil et celle de la boîte diffèrent trop.
rec-mailbox-clock = Réglez la date et l’heure de cet appareil, puis recommencez. Ce qui n’est pas parti reste dans les envois.
err-mailbox-server = La boîte répond qu’elle ne le peut pas maintenant.
rec-mailbox-server = Recommencez plus tard, ou prenez une clé USB. Ce qu’elle n’a pas confirmé reste dans les envois.
err-mailbox-answer = La boîte donne une réponse incomprise.
rec-mailbox-answer = Vérifiez l’adresse avec votre station. Ce qu’elle n’a pas confirmé reste dans les envois.
err-mailbox-stopped = Arrêté.
rec-mailbox-stopped = Ce qui a été transmis jusqu’ici le reste ; recommencez pour continuer de là.
err-receipt-refused = Cette réponse est refusée. { $reason }
rec-receipt-refused = Rien n’a été modifié. Appelez le destinataire et demandez la réponse à nouveau.
err-case-unknown = Il n’y a pas ici d’orientation de ce genre.
rec-case-unknown = Ouvrez à nouveau le fichier du paquet.
err-cannot-answer = Aucune réponse signée ne peut être faite avec cela.
rec-cannot-answer = Vérifiez que les clés sont celles de ce destinataire et que chaque personne a une réponse avec son motif. Sinon, appelez l’expéditeur.
err-no-centre-left = Tous les centres ont déjà été sollicités.
rec-no-centre-left = Appelez le point de contact, 078 055 800, et restez auprès de la personne jusqu’à ce que quelqu’un vienne.
err-extract-refused = Cet extrait est refusé. { $reason }
rec-extract-refused = Rien n’a été modifié. Demandez à l’unité un nouvel extrait.
err-code-unknown = Aucun extrait ici ne contient ce code.
rec-code-unknown = Relisez-le : des lettres et les chiffres 2 à 7. S’il reste inconnu, demandez aux autres unités ; ne décidez rien sur la personne pour cela.
err-not-your-duty = Cela ne fait pas partie des tâches de votre certificat.
rec-not-your-duty = Rien n’a été modifié. La personne chargée de cette tâche la fait sur son propre appareil ; demandez à votre station si vos tâches ont changé.
err-frames-too-large = Ce paquet est trop grand pour des codes : { $size } Kio, et les codes en portent au plus 60.
rec-frames-too-large = Donnez-le sur une clé USB ou par câble. À défaut, scellez à nouveau « assez petit pour des codes » : ces paquets laissent le PDF de côté.
err-frames-not-sealed = Seul un paquet scellé pour son destinataire est montré sous forme de codes.
rec-frames-not-sealed = N’importe qui pourrait filmer l’écran. Remettez ce paquet sur papier ou sur une clé USB.
err-frames-picture = Une photo n’a pas pu être lue.
rec-frames-picture = Choisissez des photos PNG ou JPEG.
err-frames-picture-too-large = Une photo est trop grande.
rec-frames-picture-too-large = Réduisez-la, au plus 24 Mo et 10 000 pixels par côté.
err-frames-incomplete = Pas assez de codes : { $have } sur environ { $need }.
rec-frames-incomplete = Ajoutez des photos d’autres codes du même paquet ; n’importe lesquels conviennent.
err-frames-spoiled = Ces codes ne forment pas un paquet complet.
rec-frames-spoiled = Recommencez avec des codes de ce seul paquet. Si cela se répète, demandez une clé USB.
err-frames-several = Il y a ici des codes de plusieurs paquets.
rec-frames-several = Lisez les photos d’un paquet à la fois.
err-frames-newer = Ces codes sont d’une version plus récente.
rec-frames-newer = Mettez l’application à jour, ou demandez le paquet sur une clé USB.
