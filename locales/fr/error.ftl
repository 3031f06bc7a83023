## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f0d57c212a35

# err: what happened; rec: what to do. A rec says of what is kept or changed only what is so.

err-journal-wrong-passphrase = Ce mot de passe n’ouvre pas le carnet.
rec-journal-wrong-passphrase =
    Réessayez ; vérifiez les majuscules et la langue du clavier. Rien n’a été modifié. { $recovery ->
        [all] Si vous l’avez oubliée, votre station peut donner à ce carnet une nouvelle phrase secrète.
        [some] Si vous l’avez oubliée, demandez à votre station : elle peut ouvrir certains carnets de cet appareil.
       *[nobody] Si vous l’avez oubliée, personne d’autre ne peut ouvrir ce carnet.
    }
err-journal-damaged-keys = Le fichier de clés du carnet est endommagé.
rec-journal-damaged-keys = Rien n’a été effacé. Laissez le dossier tel quel. Sans le fichier de clé, personne ne peut ouvrir le carnet, pas même votre station ; si une copie du dossier existe quelque part, votre station peut y reprendre le fichier de clé.
err-journal-damaged = Le carnet est endommagé.
rec-journal-damaged = Rien n’a été effacé. Gardez le dossier tel quel et adressez-vous à votre poste avant de commencer un nouveau carnet.
err-journal-newer = Ce carnet a été ouvert en dernier avec une version plus récente.
rec-journal-newer = Mettez l’application à jour ; rien n’a été modifié.
err-journal-disk-full = Il n’y a plus de place sur cet appareil.
rec-journal-disk-full = Votre dernière saisie n’est pas enregistrée ; toutes les précédentes le sont. Libérez de la place, puis saisissez-la de nouveau.
err-journal-read-only = Impossible d’écrire dans le dossier du carnet.
rec-journal-read-only = Demandez le droit d’y écrire ou choisissez un autre dossier. Rien n’a été modifié.
err-journal-already-open = Le carnet est déjà ouvert dans une autre fenêtre ou un autre programme.
rec-journal-already-open = Fermez-le là-bas, puis réessayez.
err-journal-none = Il n’y a pas encore de carnet ici.
rec-journal-none = Choisissez un mot de passe pour en créer un, ou vérifiez le dossier.
err-journal-passphrase-taken = Un carnet s’ouvre déjà ici avec ce mot de passe.
rec-journal-passphrase-taken = Déverrouillez ce carnet, ou choisissez un autre mot de passe pour un nouveau. Rien n’a été modifié.
err-passphrase-weak = Ce mot de passe est trop facile à deviner.
rec-passphrase-weak = Utilisez au moins quatre mots sans lien entre eux ni avec vous.
err-locked = C’est verrouillé.
rec-locked = Déverrouillez avec votre mot de passe. L’avis, les numéros à appeler et la fiche à lire restent ouverts.
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
err-not-enrolled = Cet appareil n’est pas encore enregistré auprès d’un poste.
rec-not-enrolled = Créez une demande d’enregistrement et donnez-la à votre poste. Vous pouvez continuer à noter, à montrer l’avis et à appeler.
err-packet-refused = Ce paquet est refusé. { $reason }
rec-packet-refused = Ne vous fiez pas à son contenu. Demandez un nouveau paquet à l’expéditeur et prévenez votre poste.
err-packet-not-for-you = Ce paquet n’est pas pour vous.
rec-packet-not-for-you = Il est destiné à un autre destinataire. Rendez-le à qui l’a apporté, ou prévenez l’expéditeur.
err-station-refused = Le poste n’a pas fait cela : { $problem }
rec-station-refused = Vérifiez le fichier, le dossier et le mot de passe, puis réessayez. Ne continuez qu’avec des fichiers que le poste a écrits en entier.
err-roster-refused = Ce qui vient du poste est refusé : la liste des postes et des clés, sa réponse ou une identité.
rec-roster-refused = La liste en usage reste en usage. Demandez à votre poste les fichiers actuels.
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
        [passphrase] Le mot de passe n’a pas pu être lu.
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
       *[file] Un fichier n’a pas pu être écrit.
    }
rec-file-unwritable =
    { $act ->
        [data-folder] Indiquez-en un avec --data.
        [empty-folder] Choisissez un dossier vide. Rien n’a été remplacé.
       *[file] Vérifiez qu’il y a de la place et que vous pouvez écrire à cet endroit.
    }
err-content-damaged = Les indicateurs, les mots ou les numéros fournis avec l’application sont endommagés.
rec-content-damaged = Réinstallez l’application. Votre carnet n’est pas modifié.
err-language-unknown = Cette langue n’est pas installée.
rec-language-unknown = Laissez la personne choisir une langue dans la liste. Aucune autre langue n’est montrée à sa place.
err-print-failed = Le document n’a pas pu être créé.
rec-print-failed = Réessayez. En attendant, appelez et lisez la fiche.
err-internal = Quelque chose n’a pas fonctionné dans l’application.
rec-internal = Redémarrez l’application ; ce qui était enregistré est toujours là. Dites à votre poste ce que vous faisiez.

err-clipboard-unavailable = Le texte n’a pas pu être copié.
rec-clipboard-unavailable = Reprenez-le du document signé ou réessayez.
err-recovery-key = Ce fichier de secours n’ouvre aucun carnet ici.
rec-recovery-key = Il n’ouvre que les carnets des appareils que sa propre station a enrôlés. Rien n’a été modifié.
err-recovery-several = Ce fichier de secours ouvre plusieurs carnets ici.
rec-recovery-several = Nommez avec --notebook celui dont la phrase secrète est perdue. Rien n’a été modifié.
err-decline-before-notice = Un « pas maintenant » ne peut être noté qu’après que la personne a vu ou entendu l’avis.
rec-decline-before-notice = Informez d’abord : montrez ou faites écouter l’avis, puis redemandez. Rien n’a été noté.
err-consent-first = Ce papier demande le consentement de la personne.
rec-consent-first = Notez d’abord le consentement ; sans lui rien n’est fait. Aucun n’est demandé à un enfant.
