## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 44ba81fc9941

# What an officer should know before relying on certificate, lists, clock or content. -do: what to do.

attention-certificate-revoked = Votre station a retiré le certificat de cet appareil.
attention-certificate-revoked-do =
    { $post ->
        [recipient] Vous pouvez lire ce qui est arrivé avant. Aucune réponse ne peut être signée et rien de nouveau n’est scellé pour vous. Appelez votre station.
        [supervisor] Ce que les appareils ont signalé avant reste. Rien de nouveau n’est scellé pour vous. Appelez la personne qui gère les certificats de la station.
        [interpreter] Vous pouvez continuer à montrer et à lire les notices. Appelez votre station.
        [publisher] Un lot signé maintenant est refusé par tous les appareils. Appelez votre station.
       *[officer] Les paquets partent pour l’instant de la main à la main et indiquent que l’appareil n’est pas inscrit. Appelez votre station.
    }
attention-not-sent = Non envoyé, parce que le certificat a été retiré : { $count }
attention-not-sent-do =
    { $post ->
        [recipient] Les expéditeurs refuseraient ces réponses. Appelez-les, et répondez à nouveau dès que vous êtes réinscrit.
       *[officer] Les destinataires refuseraient ces paquets. Ouvrez chaque dossier et scellez à nouveau ; tant que cet appareil n’est pas réinscrit, les paquets partent de la main à la main.
    }
attention-certificate-expired = Le certificat de cet appareil a pris fin le { $day }.
attention-certificate-expired-do =
    { $post ->
        [recipient] Vous pouvez continuer : les réponses sont signées et l’indiquent ; chaque appareil décide. Demandez-en un nouveau à votre station.
        [supervisor] Vous pouvez continuer à lire ce que les appareils signalent. Demandez-en un nouveau à la personne qui gère les certificats de la station.
        [interpreter] Vous pouvez continuer à montrer et à lire les notices. Demandez-en un nouveau à votre station.
        [publisher] Demandez-en un nouveau à votre station avant de signer le prochain lot.
       *[officer] Vous pouvez continuer : les paquets sont signés et l’indiquent ; chaque destinataire décide. Demandez-en un nouveau à votre station.
    }
attention-certificate-ends = Le certificat de cet appareil prend fin le { $day }, dans { $days } jours.
attention-certificate-ends-do = Faites dès maintenant la demande du suivant. L’ancien reste valable jusqu’à son dernier jour.
attention-clock-wrong = L’horloge de cet appareil retarde : les fichiers de votre station sont du { $day }.
attention-clock-wrong-do =
    { $post ->
        [recipient] Réglez la date et l’heure. D’ici là, les réponses portent une heure fausse et les expéditeurs en sont avertis.
        [supervisor] Réglez la date et l’heure. D’ici là, les délais sont mal comptés ici.
        [interpreter] Réglez la date et l’heure.
        [publisher] Réglez la date et l’heure. D’ici là, les lots portent une heure fausse.
       *[officer] Réglez la date et l’heure. D’ici là, les paquets portent une heure fausse et les destinataires en sont avertis.
    }
attention-lists-old = La liste des certificats retirés date du { $day }.
attention-lists-old-do = Demandez la liste la plus récente à votre station. Un certificat a pu être retiré depuis.
attention-content-damaged = Le contenu installé ne peut pas être lu.
attention-content-damaged-do = Le contenu livré avec l’application est utilisé. Installez à nouveau les lots.
attention-content-not-used = Le lot « { $name } » ne peut pas être utilisé.
attention-content-not-used-do = Le contenu livré avec l’application le remplace. Installez-le à nouveau ou demandez-en un plus récent.
attention-content-fell-back = Le lot « { $name } » ne se charge pas dans la version { $version }. La version { $in_use } est utilisée.
attention-content-fell-back-do = Installez-le à nouveau ou demandez-en un plus récent.
attention-content-older = Le lot « { $name } » est plus ancien que celui que vous aviez installé.
attention-content-older-do = Quelqu’un a peut-être remis un ancien dossier. Installez le lot le plus récent et prévenez votre station.
attention-content-other-station = Le contenu installé est signé sous une autre station.
attention-content-other-station-do = Le contenu livré avec l’application est utilisé. Installez les lots de votre propre station.
attention-content-outdated = Le lot « { $name } » devait être renouvelé avant le { $day }.
attention-content-outdated-do = Il reste utilisé. Des numéros, le droit ou des textes ont pu changer : demandez le lot le plus récent à votre station.
attention-more = En savoir plus
