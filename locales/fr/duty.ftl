## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 56a7f5e855d5

duty-interpreter-note = Vous montrez et lisez les notices. Aucun dossier n’est conservé sur cet appareil.
duty-publisher-note = Vous signez indicateurs, numéros, droit et textes pour les appareils de votre station, par la ligne de commande : halte content pack signe, halte content verify relit. Aucun dossier n’est conservé sur cet appareil.
duty-title = À quoi sert ce carnet
duty-device = Agent ou inspecteur
duty-recipient = Reçoit des orientations
duty-interpreter = Interprète
duty-station = Surveille les délais
duty-which = Quel service
duty-post-officer = Fonction : agent
duty-post-inspector = Fonction : inspecteur
duty-post-interpreter = Fonction : interprète
duty-post-supervisor = Fonction : superviseur
duty-post-recipient = Fonction : destinataire
duty-post-publisher = Fonction : éditeur
