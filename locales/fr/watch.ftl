## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 9ef13ad52a48

watch-title = Poste : délais et réponses
watch-none = Pas encore d’extrait d’un appareil.
watch-take = Choisir des extraits
watch-note = Le poste voit les paquets par numéro, les délais et les réponses. Il ne peut ouvrir aucun paquet.
watch-encounter = { $unit }, { $day } : { $persons } personnes, { $told } informées
watch-running = il reste du temps
watch-soon = se termine bientôt
watch-overdue = dépassé
watch-answered = réponse { $number }
watch-handed = remis en main propre
watch-unanswered = pas encore de réponse
watch-after-statement = Aide proposée seulement après une déclaration : { $count }
watch-shortened = Le journal de { $device } est plus court qu’avant. Demandez à l’unité.
watch-stuck = Attend quelqu’un
watch-packets = Paquets
watch-told-at = Comme l’appareil l’a écrit { $at }
watch-find = Code sur un billet
watch-find-note = Un agent de retour vous lit le code. Vous répondez ce qui est affiché ici, rien de plus : il n’y a pas de nom.
watch-find-do = Chercher
watch-found = Voici ce que vous pouvez dire
watch-found-call = Plus : { $unit }, { $callback }
watch-reminder = { $overdue } dépassés, { $soon } se terminent bientôt
watch-save = Enregistrer la confirmation
