## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 896c35d38ae3

recovery-title = Si vous oubliez la phrase secrète
recovery-station = Votre station peut ouvrir ce carnet si vous oubliez la phrase secrète.
recovery-station-note = Qui détient à la fois les fichiers de cet appareil et la clé de secours de la station peut lire tout le carnet. La station garde cette clé hors ligne. Quand elle sert, le journal le dit et vous le voyez ici. Station : { $station }
recovery-nobody = Personne d’autre que vous ne peut ouvrir ce carnet.
recovery-nobody-note = Une phrase secrète oubliée ne peut pas être remplacée. Dès qu’une station aura enrôlé cet appareil, elle pourra aider.
recovery-used = Ouvert avec la clé de secours de la station le { $day } à { $time }. Si vous ne l’avez pas demandé, prévenez votre supérieur.
recovery-compare = Comparez de vive voix avec votre station : { $fingerprint }
