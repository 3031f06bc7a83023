## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 0289c2820750

immigration-decisions = Ce qui a été décidé
immigration-about = À propos de qui
immigration-place = À propos du lieu
immigration-papers-note = Un jour ou une heure notés ici font courir le délai.
immigration-task-held = { $label } est en centre fermé : appelez maintenant
immigration-task-order-to-leave = { $label } a un ordre de quitter le territoire : demandez un report
immigration-held-title = { $label } : une victime présumée est détenue
immigration-held-note = L’Office des étrangers a pour consigne de ne pas détenir une victime d’infraction, sauf si elle est aussi poursuivie comme auteur ou dangereuse pour l’ordre public (dit à Myria en 2016, non vérifié). Souvent, la libération manque seulement parce que le rapport ne le disait pas.
immigration-order-to-leave-title = { $label } : une victime présumée a un ordre de quitter le territoire
immigration-order-to-leave-note = Son délai peut être reporté jusqu’à la fin de l’enquête, si un procureur le dit à l’Office des étrangers (non vérifié). Demandez-le au magistrat.
immigration-since = Noté : { $since }
immigration-call = Appelez, dans cet ordre
immigration-no-number = Aucun numéro n’est connu ici : votre dispatching l’a.
immigration-say = À dire au téléphone
immigration-confirm = Une confirmation à transmettre
immigration-confirm-note = Signée : victime présumée, depuis quand, magistrat informé. Rien de plus. Remettez-la à l’agent de retour ou à l’Office des étrangers et écrivez le nom à la main.
immigration-confirm-save = Enregistrer la confirmation
immigration-confirm-saved = Enregistré : { $path }
immigration-outcome = Qu’en est-il sorti ? La tâche est alors terminée.
immigration-done = Noté. Cette tâche est terminée.
immigration-home = Terminé : au début

immigration-copy-title = Pour le rapport administratif
immigration-copy-note = Les premières lignes pour l’Office des étrangers, à coller. La copie est journalisée.
immigration-copy-also = Aussi en
immigration-copy = Copier comme texte
immigration-copied = Copié. Dans 60 secondes, le presse-papiers sera vidé.

# La confirmation elle-même.
immigration-confirm-title = Confirmation : victime présumée d’une infraction
immigration-confirm-signed = Signé le { $at }
immigration-confirm-footer = C’est au magistrat de décider si quelqu’un est victime.
immigration-confirm-victim = Victime présumée d’une infraction : oui
immigration-confirm-since = Connue comme telle depuis : { $at }
immigration-confirm-magistrate = Magistrat informé : { $at }
immigration-confirm-person = Personne
immigration-confirm-name = Nom (écrit à la main)
immigration-confirm-packet = Comme dit dans le paquet

# Ce qui est lu à voix haute.
immigration-say-held = Ici { $unit }. Une personne qui est en centre fermé est une victime présumée. Je vous donne le nom de vive voix.
immigration-say-held-ask = Veuillez vérifier auprès du magistrat et réexaminer la détention aujourd’hui.
immigration-say-order = Ici { $unit }. Une victime présumée a un ordre de quitter le territoire.
immigration-say-order-ask = Veuillez dire à l’Office des étrangers que le délai soit reporté jusqu’à la fin de l’enquête.
immigration-say-reference = Notre référence : { $reference }
immigration-say-callback = Rappeler : { $callback }
