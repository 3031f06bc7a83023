## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e39f6b0a8d4c

answer-inbox = Orientations reçues
answer-none = Rien reçu pour l’instant.
answer-waiting = Attend votre réponse
answer-given = Répondu
answer-superseded = Un paquet plus récent est arrivé
answer-received-on = Reçu { $at }
answer-persons =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
answer-nobody = Information, aucune personne
answer-identity = Identité, pour le magistrat seul
answer-title = Votre réponse
answer-note = Une touche par personne. L’expéditeur reçoit une réponse signée ; vous pouvez la modifier à tout moment, la plus récente compte.
answer-person = Personne { $label }
answer-whole = Ce paquet
answer-cannot = Ce paquet n’indique aucun moyen d’y répondre. Appelez l’expéditeur.
answer-in-vain = La dernière réponse n’a pas été envoyée : le certificat a été retiré. Appelez l’expéditeur, et signez-la à nouveau dès que vous êtes réinscrit.
answer-send = Signer la réponse
answer-saved = La réponse signée { $number } se trouve dans { $path }
answer-status-received = Reçu, pas encore décidé
answer-status-accepted = Nous nous en chargeons
answer-status-declined = Nous ne pouvons pas prendre en charge
answer-status-full = Pas de place actuellement
answer-status-need-more = Il nous faut en savoir plus
answer-why = Pourquoi
answer-what = Ce qu’il vous faut
answer-reason-outside-task = Hors de notre mission
answer-reason-other-area = Un autre service y est compétent
answer-reason-other-care = A besoin de soins que nous ne pouvons pas donner
answer-reason-not-reached = Nous n’avons pas pu joindre la personne
answer-reason-already-helped = Un autre service aide déjà la personne
answer-reason-not-stated = Nous disons pourquoi au téléphone
answer-reason-need-contact = Comment joindre la personne
answer-reason-need-place = Où se trouve la personne maintenant
answer-reason-need-language = Quelle langue parle la personne
answer-reason-need-age = Si la personne peut avoir moins de 18 ans
answer-reason-need-facts = Ce qui a été vu et dit
answer-reason-need-call = Appelez-nous
answer-from = Réponse de { $name }, signée { $at }
answer-again = Cette réponse avait déjà été enregistrée. Rien n’a changé.
answer-older = Une réponse plus récente était déjà arrivée. C’est elle qui compte.
answer-accept = Choisir un fichier de réponse
answer-accept-title = Réponses des destinataires
answer-accept-note = Une réponse signée dit qui s’occupe de qui. Elle arrête le délai et montre l’étape suivante.
answer-open-encounter = Ouvrir la rencontre
answer-print = Enregistrer pour imprimer
answer-newer = Paquet plus récent reçu le { $at }
answer-newer-note = Il complète celui-ci. Répondez là-bas, pas ici : { $who }
answer-earlier = Ceci complète le paquet reçu le { $at }
answer-earlier-note = Répondez ici, pas là-bas : { $who }
answer-earlier-missing = Ceci complète un paquet scellé le { $at } qui n’est pas arrivé ici
answer-other-open = Ouvrir cet autre paquet
answer-same = La même personne dans une autre orientation ?
answer-same-note = Les deux orientations restent telles qu’elles sont arrivées. Rien n’est fusionné : vous dites laquelle vous suivez, et pourquoi.
answer-same-with = { $label } ici est { $other } de { $unit }, { $at }
answer-pick-newer = Celle-ci est plus récente
answer-pick-fuller = Celle-ci en dit plus
answer-pick-confirmed = La personne confirme celle-ci
answer-followed = Vous suivez celle-ci : { $reason }
answer-beside = Reste à côté de { $other } de { $unit } : { $reason }
answer-part = Ce sont deux personnes
answer-versions = Signalée deux fois
answer-everybody = Tout le monde
