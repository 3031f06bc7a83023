## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 756713e420f2

question-smg-09 = Vous ou votre famille avez-vous payé ce voyage, ou devez-vous encore payer ?
question-smg-11 = Devez-vous de l’argent pour le voyage ? Comment devez-vous le rembourser ?
question-smg-15 = Pouviez-vous partir si vous le vouliez ? Que se passerait-il alors ?
question-smg-16 = Que vous a-t-on dit avant le voyage ? Était-ce vraiment ainsi ?
question-smg-19 = Qui s’occupe de toi pendant ce voyage ? Depuis quand le connais-tu ?
question-smg-20 = Êtes-vous blessé ou malade ? Êtes-vous enceinte ? Avez-vous besoin de médicaments ?
question-smg-21 = Avez-vous un endroit où aller ? Aviez-vous une autre solution ?
question-smg-22 = Avez-vous déjà essayé ? Était-ce organisé par les mêmes personnes ?
question-lab-01 = À quelle heure commencez-vous et finissez-vous ? Quand avez-vous eu un jour libre ?
question-lab-07 = Devez-vous de l’argent à quelqu’un pour ce travail ? Comment devez-vous le rembourser ?
question-lab-08 = Que vous a-t-on promis avant de venir ? Est-ce vraiment ainsi ?
question-lab-16 = Savez-vous où nous sommes ? À qui pouvez-vous parler ici ?
question-lab-17 = Que vous arriverait-il si vous arrêtiez ce travail ?
question-sex-03 = Pouvez-vous dire non à un client, ou prendre un jour libre ? Que se passe-t-il alors ?
question-sex-11 = Depuis quand êtes-vous ici ? Où étiez-vous avant ?
question-sex-13 = Quel travail vous a-t-on promis ici ?
question-sex-19 = Comment organisez-vous vos jours de travail et votre argent ?
question-beg-13 = Où as-tu déjà habité ? Vas-tu à l’école ?
question-crm-16 = Savez-vous où nous sommes ? Comment s’est passé le trajet jusqu’ici ?
question-org-01 = Avez-vous mal ? Que vous ont dit les médecins ?
question-org-12 = Quelqu’un vous a-t-il lu ce que vous avez signé ? Que dit ce texte ?
question-dom-12 = Avez-vous déjà eu un entretien aux Affaires étrangères ? Qui était présent ?
question-min-02 = Qui s’occupe de toi ici ? Où sont tes parents ?
question-min-03 = Qui est cette personne pour toi ? Comment vous connaissez-vous ?
question-min-06 = Que fais-tu un jour ordinaire ? Vas-tu à l’école ?
question-min-14 = Sais-tu où nous sommes ? Où vas-tu ensuite ?
