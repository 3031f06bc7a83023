## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 538147e103c4

# A paper to keep, and the question that comes before any is made.
keep-safe = Est-il sûr de porter un papier sur soi ?
keep-safe-note = Demandez-le hors de la vue et de l’ouïe des autres : quelqu’un peut fouiller la personne ou le trouver. En cas de doute, montrez seulement.
keep-safe-yes = Oui, sans danger
keep-safe-no = Non, montrer seulement
keep-alone-yes = Demandé sans témoin : oui, sans danger
keep-alone-no = Demandé sans témoin : non, montrer seulement
keep-alone-not-asked = Impossible de demander sans témoin : montrer seulement
keep-shown-only = Le papier n’a pas été fait. La notice peut être montrée à nouveau à tout moment.
keep-notice = Enregistrer toute la notice sur papier
keep-notice-saved = La notice se trouve dans { $path }
keep-slip = Le montrer avec son code, à photographier
keep-slip-code = Le petit papier sous forme de code
keep-slip-how = La personne peut photographier cet écran, ou seulement le code : tout téléphone en montre les mots. La photo dit ce que dit le petit papier.
keep-slip-done = Terminé : retour
