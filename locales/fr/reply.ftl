## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: b0214322a590

# Ce qu’une personne a répondu sur l’avis, seule avec l’appareil en main ; et la langue de cette personne.
reply-language = { $label } lit ou comprend le mieux
reply-language-followed = La langue lue ou entendue le plus longtemps. Touchez pour corriger.
reply-language-set = Choisie par un agent. Touchez pour changer.
reply-language-choose = Que lit ou comprend le mieux { $label } ?
reply-title = { $label } a répondu sans témoin sur l’appareil
reply-when = { $language }, { $time }
reply-understood = L’avis est-il compris ?
reply-offer = Veut l’aide d’un centre ?
reply-carry = Un papier peut être gardé sans danger ?
reply-answer-yes = Oui
reply-answer-no = Non
reply-answer-wants = Veut de l’aide
reply-answer-will-think = Veut y réfléchir
reply-answer-not-now = Pas maintenant
reply-answer-prefer-not = Préfère ne pas répondre
