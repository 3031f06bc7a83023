## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 9ca0b336742c

interpreter-title = Avec un interprète
interpreter-for = pour { $labels }
interpreter-language = Dans quelle langue ?
interpreter-who = Qui interprète ?
interpreter-kind-sworn = Un interprète juré
interpreter-kind-phone = Quelqu’un au téléphone
interpreter-kind-colleague = Un collègue
interpreter-kind-other = Quelqu’un d’autre
interpreter-connected = Cette personne fait-elle partie du groupe, de la famille ou du côté de l’employeur ?
interpreter-connected-yes = Oui, ou pas sûr
interpreter-connected-no = Non
interpreter-blocked = Cette personne ne doit pas interpréter
interpreter-blocked-why = Quelqu’un du groupe, de la famille, du côté du chauffeur ou de l’employeur peut changer ce qui est dit, et c’est peut-être la personne que l’on craint.
interpreter-blocked-instead = Prenez un interprète juré, un collègue ou un interprète au téléphone. En attendant, montrez l’avis ou faites-le écouter.
interpreter-choose-other = Choisir quelqu’un d’autre
interpreter-show = Montrer plutôt l’avis
interpreter-brief = À dire d’abord : 20 secondes
interpreter-brief-1 = Dites chaque phrase telle quelle, et attendez après chacune.
interpreter-brief-2 = N’ajoutez rien, n’omettez rien, ne donnez pas de conseil.
interpreter-brief-3 = Ne posez pas vos propres questions. Dites-moi si quelque chose n’a pas été compris.
interpreter-brief-4 = Gardez tout secret, les noms aussi.
interpreter-brief-5 = Si vous connaissez quelqu’un ici, ou ne pouvez pas être neutre, dites-le maintenant.
interpreter-identity = L’identité de l’interprète va au magistrat seul, sous scellé. Vous pouvez la laisser vide.
interpreter-begin = C’est dit : commencer par la phrase 1
interpreter-next-who = Répondez aux deux questions
interpreter-number = Phrase { $number }
interpreter-conveyed = Transmise
interpreter-next = { $number } transmise : suivante
interpreter-progress = { $count } phrases transmises sur { $of }
interpreter-whole = Tout l’avis court a été transmis.
interpreter-layout = Affichage
interpreter-layout-both = Les deux langues
interpreter-layout-phone = Téléphone
interpreter-phone-note = Dites le numéro, lisez votre phrase, attendez l’interprète.
interpreter-more = Aussi l’avis complet
interpreter-understood = Dit l’avoir compris
interpreter-understood-yes = Oui
interpreter-understood-no = Non
interpreter-done = Retour à { $labels }
interpreter-repeat = Faire répéter une fois par un interprète
interpreter-repeat-note = Personne n’a approuvé cette traduction. Un interprète devrait dire une fois chaque phrase.
interpreter-repeat-explained = Aucun interprète ne répète : le motif est noté.
interpreter-repeat-people = Encore à répéter par un interprète : { $labels }
