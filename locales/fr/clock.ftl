## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 629afe41574f

clock-centre-not-reached = Centre pas encore joint
clock-centre-not-reached-why = Le centre est le premier appel. Prend fin quand un centre est joint.
clock-packet-unacknowledged = Paquet pas encore confirmé
clock-packet-unacknowledged-why = Personne n’a dit qu’il est arrivé. Prend fin quand vous notez qui l’a reçu.
clock-io-decision-with-document = L’Office des étrangers décide dans les 12 heures
clock-io-decision-with-document-why = Avec un document d’identité : 12 heures, dès la privation de liberté ou l’envoi. Prend fin quand la décision est notée.
clock-io-decision-without-document = L’Office des étrangers décide dans les 24 heures
clock-io-decision-without-document-why = Sans document d’identité : 24 heures, dès la privation de liberté ou l’envoi. Prend fin quand la décision est notée.
clock-guardianship-decision-with-document = Le Service des Tutelles décide dans les 12 heures
clock-guardianship-decision-with-document-why = Avec un document d’identité : 12 heures, comme pour l’Office des étrangers. Prend fin quand la décision est notée.
clock-guardianship-decision-without-document = Le Service des Tutelles décide dans les 24 heures
clock-guardianship-decision-without-document-why = Sans document d’identité : 24 heures, comme pour l’Office des étrangers. Prend fin quand la décision est notée.
clock-screening = Filtrage dans les 3 jours
clock-screening-why = Filtrage européen de qui est appréhendé sur le territoire : 3 jours à partir de là. À arrêter quand le filtrage est fait.
clock-reflection = Délai de réflexion, 45 jours
clock-reflection-why = Court dès le jour de délivrance de l’annexe 15. Personne n’est éloigné entre-temps. Prend fin avec le document suivant.
clock-attestation = Attestation d’immatriculation, 3 mois
clock-attestation-why = Court dès le jour de délivrance ; renouvelable une fois. Le centre demande le renouvellement.
clock-attestation-renewed = Attestation d’immatriculation, 3 mois suivants
clock-attestation-renewed-why = Court dès le jour du renouvellement ; non renouvelable une seconde fois. Prend fin avec la carte A.
clock-a-card = Carte A, 6 mois
clock-a-card-why = Court dès la délivrance ou le dernier renouvellement ; renouvelable tant que la procédure est en cours. Le centre demande le renouvellement.
clock-business-closure = Fermeture par le bourgmestre, 6 mois au plus
clock-business-closure-why = Fermeture d’un établissement sur soupçon de traite ou de trafic d’êtres humains, dès le jour de l’ordre.

clock-basis-packet = scellement du paquet
clock-basis-call = le premier appel
clock-runs-from = Court dès le { $since } : { $basis }, noté par vous.
clock-runs-corrected = Court dès le { $since }, corrigé par vous. Noté auparavant : { $from }, { $basis }.
clock-recorded-on = Noté le { $at }.
clock-for = Pour { $persons }
clock-until = Jusqu’au { $due }
clock-soon = Bientôt à terme
clock-overdue = Dépassé
clock-left = encore { $time }
clock-late = { $time } de retard
clock-minutes = { $count } min
clock-hours = { $hours } h { $minutes } min
clock-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
clock-to-confirm = Confirmez le début
clock-confirm = Oui, il court dès le { $since }
clock-confirmed = début confirmé
clock-corrected = début corrigé
clock-what = Ce que c’est
clock-from = À partir de quoi
clock-source = Source
clock-unverified = personne n’a vérifié cette durée
clock-correct-title = Il court dès un autre moment
clock-correct-label = Début
clock-correct = Utiliser ce début
clock-stop-title = Arrêter ce délai, car
clock-stop-decided = C’est fait ou décidé
clock-stop-not-applicable = Il ne s’applique pas ici
clock-stop-replaced = Autre chose l’a remplacé
clock-stop-mistake = Il a été lancé par erreur
clock-stopped = Arrêté le { $at } : { $reason }
clock-stopped-list = Délais arrêtés
clock-restart = Le relancer
clock-none = Ce délai ne court plus : ce qui y a mis fin est noté.
