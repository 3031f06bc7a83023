## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e4a5f346590e

notice-next = Suivant
notice-previous = Précédent
notice-repeat = Encore une fois
notice-cover = Masquer l’écran
notice-give-back = Rendez l’appareil
notice-read-by = L’agent lira vos réponses et peut les transmettre au magistrat, au centre et à d’autres services.
answer-yes = Oui
answer-no = Non
answer-prefer-not = Je préfère ne pas répondre
