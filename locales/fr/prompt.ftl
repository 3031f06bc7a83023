## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 47434562927d

prompt-smg-09 = Vous ou votre famille avez-vous payé ce voyage, ou devez-vous encore payer ?
prompt-smg-11 = Devez-vous de l’argent pour le voyage ? Comment devez-vous le rembourser ?
prompt-smg-15 = Pouviez-vous partir si vous le vouliez ? Que se passerait-il alors ?
prompt-smg-16 = Que vous a-t-on dit avant le voyage ? Était-ce vraiment ainsi ?
prompt-smg-19 = Qui s’occupe de toi pendant ce voyage ? Depuis quand le connais-tu ?
prompt-smg-20 = Êtes-vous blessé ou malade ? Êtes-vous enceinte ? Avez-vous besoin de médicaments ?
prompt-smg-21 = Avez-vous un endroit où aller ? Aviez-vous une autre solution ?
prompt-smg-22 = Avez-vous déjà essayé ? Était-ce organisé par les mêmes personnes ?
prompt-lab-01 = À quelle heure commencez-vous et finissez-vous ? Quand avez-vous eu un jour libre ?
prompt-lab-07 = Devez-vous de l’argent à quelqu’un pour ce travail ? Comment devez-vous le rembourser ?
prompt-lab-08 = Que vous a-t-on promis avant de venir ? Est-ce vraiment ainsi ?
prompt-lab-16 = Savez-vous où nous sommes ? À qui pouvez-vous parler ici ?
prompt-lab-17 = Que vous arriverait-il si vous arrêtiez ce travail ?
prompt-sex-03 = Pouvez-vous dire non à un client, ou prendre un jour libre ? Que se passe-t-il alors ?
prompt-sex-11 = Depuis quand êtes-vous ici ? Où étiez-vous avant ?
prompt-sex-13 = Quel travail vous a-t-on promis ici ?
prompt-sex-19 = Comment organisez-vous vos jours de travail et votre argent ?
prompt-beg-13 = Où as-tu déjà habité ? Vas-tu à l’école ?
prompt-crm-16 = Savez-vous où nous sommes ? Comment s’est passé le trajet jusqu’ici ?
prompt-org-01 = Avez-vous mal ? Que vous ont dit les médecins ?
prompt-org-12 = Quelqu’un vous a-t-il lu ce que vous avez signé ? Que dit ce texte ?
prompt-dom-12 = Avez-vous déjà eu un entretien aux Affaires étrangères ? Qui était présent ?
prompt-min-02 = Qui s’occupe de toi ici ? Où sont tes parents ?
prompt-min-03 = Qui est cette personne pour toi ? Comment vous connaissez-vous ?
prompt-min-06 = Que fais-tu un jour ordinaire ? Vas-tu à l’école ?
prompt-min-14 = Sais-tu où nous sommes ? Où vas-tu ensuite ?
