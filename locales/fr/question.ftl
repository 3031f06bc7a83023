## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Ce voyage coûte-t-il de l’argent, même s’il est déjà payé ?
question-smg-11 = Avez-vous pour ce voyage une dette qui grandit ou que vous devez rembourser en travaillant ?
question-smg-15 = Quelqu’un vous empêche-t-il de quitter le groupe, une voiture, une maison ou cet endroit ?
question-smg-16 = Vous a-t-on caché la vérité sur le véhicule, la route ou le danger ?
question-smg-19 = Êtes-vous un enfant, et voyagez-vous sans vos parents ?
question-smg-20 = Attendez-vous un enfant, souffrez-vous d’une maladie ou d’une blessure, ou avez-vous un handicap ?
question-smg-21 = Voyager ainsi était-il votre seul vrai choix ?
question-smg-22 = Les mêmes personnes ont-elles déjà essayé ce voyage avec vous ?
question-lab-01 = Travaillez-vous de très longues journées, ou sans jour libre chaque semaine ?
question-lab-07 = Devez-vous de l’argent au patron, ou à quelqu’un qui vous a fait venir ou vous a trouvé ce travail ?
question-lab-08 = Le travail, le lieu ou le patron est-il différent de ce qu’on vous a promis ?
question-lab-16 = L’endroit où vous êtes maintenant vous est-il inconnu ?
question-lab-17 = Quelqu’un dit-il que vous ne pouvez pas rester ici si vous ne faites pas ce qu’il veut ?
question-sex-03 = Devez-vous accepter des clients ou des jours que vous ne voulez pas ?
question-sex-11 = Vous amène-t-on à un autre endroit tous les quelques jours ?
question-sex-13 = Vous a-t-on promis un autre travail ?
question-sex-19 = Décidez-vous de vos heures, de vos clients et de votre argent ?
question-beg-13 = Vous emmène-t-on de ville en ville, si bien que vous n’allez pas à l’école ?
question-crm-16 = L’endroit où vous êtes maintenant vous est-il inconnu ?
question-org-01 = Avez-vous une cicatrice récente d’une opération que personne ne vous a expliquée ?
question-org-12 = Avez-vous signé un papier que vous ne pouviez pas lire ?
question-dom-12 = Quelqu’un est-il allé avec vous ou à votre place chercher votre carte spéciale ?
question-min-02 = Êtes-vous ici sans parent ni tuteur ?
question-min-03 = L’adulte qui est avec vous est-il quelqu’un d’autre que votre mère, votre père ou votre tuteur ?
question-min-06 = Travaillez-vous, mendiez-vous ou vendez-vous des choses, si bien que vous n’allez pas à l’école ?
question-min-14 = La prochaine étape de votre voyage vous est-elle inconnue ?
