## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2866fee53dd31d5123172615b2d28dad9b85e4140c5597205fd2f23beccec0f7

notice-next = Suivant
notice-previous = Précédent
notice-repeat = Encore une fois
notice-cover = Masquer l’écran
notice-give-back = Rendez l’appareil
notice-read-by = L’agent lira vos réponses et peut les transmettre au magistrat, au centre et à d’autres services.
answer-yes = Oui
answer-no = Non
answer-prefer-not = Je préfère ne pas répondre
