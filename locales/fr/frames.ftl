## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 890ff109ece1

frames-show = Montrer sous forme de codes
frames-show-title = Codes pour { $name }
frames-show-how = Tenez la caméra de l’autre appareil devant cet écran jusqu’à ce qu’il dise que le paquet est complet. L’ordre n’importe pas.
frames-show-count = Code { $at } sur { $count }. Environ { $need } suffisent.
frames-show-time =
    { $seconds ->
        [one] Un tour dure { $seconds } seconde.
       *[other] Un tour dure { $seconds } secondes.
    }
frames-show-sealed = Scellé : qui filme cet écran ne peut rien ouvrir sans la clé du destinataire.
frames-show-drawing = Les codes sont en cours de dessin
frames-pause = Pause
frames-go-on = Continuer
frames-slower = Plus lent
frames-faster = Plus vite
frames-show-done = Terminé : retour aux paquets
frames-code-picture = Code { $at }
frames-too-large-here = Trop grand pour des codes ({ $size } Kio ; au plus 60). Donnez-le sur une clé USB, ou scellez à nouveau « assez petit pour des codes ».
frames-seal-small = Assez petit pour des codes
frames-seal-small-note = Ni câble ni réseau ? Les paquets scellés laissent le PDF de côté ; le destinataire les lit dans Halte. Ce qui est remis en main propre garde son papier.
frames-read = Lire des codes sur un écran
frames-read-title = Lire des codes
frames-read-how = Faites afficher ses codes à l’autre appareil. Filmez-les, ou choisissez-en des photos : plusieurs à la fois, dans n’importe quel ordre.
frames-read-pick = Choisir des photos
frames-read-camera = Utiliser la caméra
frames-read-camera-stop = Arrêter la caméra
frames-read-camera-on = La caméra cherche des codes.
frames-read-camera-none = Aucune caméra n’est utilisable ici
frames-read-camera-none-note = Prenez avec un autre appareil des photos ou des captures d’écran des codes et choisissez-les ici.
frames-read-have = { $have } codes sur environ { $need }
frames-read-none-yet = Pas encore de code
frames-read-no-code =
    { $count ->
        [one] Aucun code n’a été trouvé sur { $count } photo. Approchez-vous, ne bougez pas, évitez les reflets.
       *[other] Aucun code n’a été trouvé sur { $count } photos. Approchez-vous, ne bougez pas, évitez les reflets.
    }
frames-read-again = Recommencer
frames-refused-not-ours = Un code d’autre chose a été ignoré.
frames-refused-length = Un code d’un autre genre a été ignoré.
frames-refused-text = Un code était illisible. D’autres le remplacent.
frames-refused-newer = Ces codes sont d’une version plus récente. Mettez l’application à jour.
frames-refused-checksum = Un code a été mal lu. D’autres le remplacent.
frames-refused-empty = Un code prétend à un paquet vide ; il n’a pas été pris.
frames-refused-too-large = Un code prétend à un paquet plus grand que ce que portent les codes ; il n’a pas été pris.
frames-refused-block = Un code prétend à une partie qui n’existe pas ; il n’a pas été pris.
frames-refused-number = Un code porte un numéro qui n’est jamais montré ; il n’a pas été pris.
frames-refused-other-transfer = Un code appartient à un autre paquet. Pour lire celui-là, recommencez.
frames-refused-length-changed = Un code contredit les autres sur la longueur ; il n’a pas été pris.
frames-refused-spoiled = Ces codes ne forment pas un paquet complet. Tous ont été écartés : recommencez.
