## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: df4a4afc388b

refer-title =
    { $count ->
        [one] Orienter { $count } personne
       *[other] Orienter { $count } personnes
    }
refer-title-one = Orienter la personne { $label }
refer-first-call = premier appel
refer-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
refer-others = et { $count } en nombre seulement
refer-by-hand = en main propre : pas de clé
refer-call = Appeler { $name }
refer-called-at = Appelé à { $time }
refer-call-reached = Joint
refer-call-no-answer = Pas de réponse
refer-call-full = Complet
refer-call-will-come = Viendra
refer-call-declined = Ne peut pas les prendre en charge
refer-who = Qui est orienté
refer-more = Pour les destinataires
refer-more-about = À propos de { $label }
refer-sender = Expéditeur
refer-nobody = Personne n’est choisi. Choisissez qui est orienté.
refer-not-enrolled = Cet appareil n’est pas enrôlé : les paquets sont signés et remis en main propre, sur papier ou clé USB.
refer-seal =
    { $count ->
        [one] Signer et sceller { $count } paquet
       *[other] Signer et sceller { $count } paquets
    }
refer-seal-some = Signer et sceller
refer-close = N’orienter personne : vers la clôture
