## status: draft
## author: Halte
## date: 2026-11-22

dimension-title = International operational indicators (ILO, 2009, unverified)
dimension-note = Explains, decides nothing: Belgian law does not ask for coercion, this list does.
dimension-line = { $name }: { $count } of { $all }
dimension-reached = as many as this list asks for
dimension-deceptive-recruitment = Deceptive recruitment
dimension-coercive-recruitment = Coercive recruitment
dimension-vulnerability-recruitment = Recruitment by abuse of vulnerability
dimension-exploitation = Exploitation
dimension-coercion-destination = Coercion at destination
dimension-vulnerability-destination = Abuse of vulnerability at destination
