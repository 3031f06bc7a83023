## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 84717e9d72b2

owner-step-tell = Informer la personne
owner-step-refer = Orienter ou clôturer
owner-step-informed = Informée ; peut encore revenir
owner-step-hand-over = Remettre le paquet en main propre
owner-step-await-receipt = Attendre la réponse de { $name }
owner-step-answer = { $name } l’a et décide
owner-step-give-more = { $name } demande : { $reason }
owner-step-next-centre = { $name } : { $answer }. Demandez au centre suivant
owner-step-call-office = { $name } : { $answer }. Appelez le service
owner-step-seal-again = { $name } : non envoyé, le certificat a été retiré. Scellez-le à nouveau
owner-step-ask-or-seal = { $name } : envoyé, non signé, le certificat retiré depuis. Demandez là-bas, ou scellez à nouveau
owner-step-followed = { $name } prend en charge
owner-title = Chez qui c’est
owner-due = A besoin de vous maintenant
owner-next = Envoyer à { $name }
owner-next-note = Un nouveau paquet est scellé pour { $name } seul. Les autres gardent le leur.
owner-none-left = Tous les centres ont été sollicités. Appelez le point de contact : 078 055 800.
owner-phone-full = Pas de place en ce moment, au téléphone
owner-phone-declined = Ne peut pas prendre la personne en charge, au téléphone
owner-since = Depuis { $at }
owner-again = Envoyer à { $name } ce qui a été ajouté
owner-again-note = Ajoutez d’abord ce qui est demandé. Un nouveau paquet est scellé pour { $name } seul et remplace le précédent. Les autres gardent le leur.
owner-seal = Sceller à nouveau pour { $name }
owner-seal-note = Qui reçoit un paquet après le retrait de son certificat le refuse. Un nouveau prend sa place ; tant que cet appareil n’est pas réinscrit, il part de la main à la main.
owner-phone = { $name } au téléphone
owner-phone-at = { $name } au téléphone à { $time }
owner-phone-who = Qui la réponse concerne
