## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: dda74205cd6a

dimension-title = Indicateurs opérationnels internationaux (OIT, 2009, non vérifiés)
dimension-note = Explique, ne décide rien : la loi belge ne demande pas de contrainte, cette liste oui.
dimension-line = { $name } : { $count } sur { $all }
dimension-reached = autant que cette liste en demande
dimension-deceptive-recruitment = Recrutement par tromperie
dimension-coercive-recruitment = Recrutement sous contrainte
dimension-vulnerability-recruitment = Recrutement par abus de vulnérabilité
dimension-exploitation = Exploitation
dimension-coercion-destination = Contrainte à destination
dimension-vulnerability-destination = Abus de vulnérabilité à destination
