## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Suivant
notice-previous = Précédent
notice-repeat = Encore une fois
notice-cover = Masquer l’écran
notice-give-back = Rendez l’appareil
notice-read-by = L’agent lira vos réponses et peut les transmettre au magistrat, au centre et à d’autres services.
notice-back = Retour
notice-start = Commencer
notice-topics = Vos droits
notice-stories = Histoires
notice-questions = Questions
notice-play = Écouter
notice-pause = Pause
notice-slow = Plus lentement
notice-voice-synthetic = C’est la voix d’un ordinateur.
notice-headphones = Mettez un casque si vous le pouvez, pour que personne d’autre n’entende.
notice-alone = Si possible, lisez et répondez à l’abri des regards.
notice-skip = Vous pouvez passer toutes les questions.
notice-change = Vous pouvez changer vos réponses jusqu’à ce que vous rendiez l’appareil.
notice-question-of = Question { $number } sur { $count }
notice-finished = Merci, c’est tout.
notice-understood = Avez-vous compris ?
notice-offer = Voulez-vous l’aide d’un centre spécialisé ?
notice-carry = Ce papier parle de vos droits, et quelqu’un pourrait le trouver ; pouvez-vous le garder sans danger ?
answer-yes = Oui
answer-no = Non
answer-prefer-not = Je préfère ne pas répondre
answer-understood = Je comprends
answer-not-understood = Je ne comprends pas
answer-wants-help = Je veux de l’aide
answer-will-think = Je veux y réfléchir
answer-not-now = Je ne veux pas d’aide maintenant
