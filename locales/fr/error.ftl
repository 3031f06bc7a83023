## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: ee094996ed01

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
