## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f53e772aaa0a

handed-take-back = Pour l’agent ou l’inspecteur
handed-take-back-note = La phrase secrète rouvre le carnet. Les réponses sont gardées dans tous les cas.
handed-topics = Vos droits
handed-alone = Réponses données seul : { $label }
handed-alone-note = Sur l’appareil, sans témoin. { $label } sait qui les lit et que chaque question peut être passée. N’en parlez pas là où d’autres entendent.
handed-alone-in = { $language }, { $time }
handed-answer-yes = Oui
handed-answer-no = Non
handed-answer-unknown = Préfère ne pas répondre
handed-noted = Noté avant : { $answer }, { $source }. Cela reste valable.
handed-take-over = Retenir : { $answer }
