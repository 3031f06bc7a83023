## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: c8680d39952e

readout-title = À lire au centre par téléphone (30 secondes)
readout-01 = Bonjour, ici { $unit }.
readout-02 = Nous sommes ici : { $place }.
readout-03 = Nombre de personnes qui peuvent être des victimes : { $people }.
readout-04 = Elles parlent : { $languages }.
readout-05 = Il leur faut maintenant : { $needs }.
readout-06 = Avez-vous de la place, et quelqu’un peut-il venir ou leur parler au téléphone ?
readout-07 = Nous appelons aussi le magistrat.
readout-08 = Rappelez-nous au { $callback }.

readout-blank-01 = Bonjour, ici … (dites votre service et votre unité).
readout-blank-02 = Nous sommes à … (dites où vous êtes : route, direction, parking ou adresse).
readout-blank-03 = Nous avons trouvé … personnes qui peuvent être des victimes (dites combien, et combien ont peut-être moins de 18 ans).
readout-blank-04 = Elles parlent … (dites les langues).
readout-blank-05 = Il leur faut maintenant … (dites quoi : médecin, chaleur, nourriture, un endroit pour dormir ; ne dites aucun nom).
readout-blank-06 = Avez-vous de la place, et quelqu’un peut-il venir ou leur parler au téléphone ?
readout-blank-07 = Nous appelons aussi le magistrat.
readout-blank-08 = Rappelez-nous au … (dites votre numéro).
readout-unknown = pas encore connu
