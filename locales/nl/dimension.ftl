## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: dda74205cd6a

dimension-title = Internationale operationele indicatoren (IAO, 2009, niet nagegaan)
dimension-note = Verklaart, beslist niets: de Belgische wet vraagt geen dwang, deze lijst wel.
dimension-line = { $name }: { $count } van { $all }
dimension-reached = zoveel als deze lijst vraagt
dimension-deceptive-recruitment = Misleidende werving
dimension-coercive-recruitment = Werving onder dwang
dimension-vulnerability-recruitment = Werving door misbruik van kwetsbaarheid
dimension-exploitation = Uitbuiting
dimension-coercion-destination = Dwang op de bestemming
dimension-vulnerability-destination = Misbruik van kwetsbaarheid op de bestemming
