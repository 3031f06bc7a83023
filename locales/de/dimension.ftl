## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: dda74205cd6a

dimension-title = Internationale operative Indikatoren (IAO, 2009, ungeprüft)
dimension-note = Erklärt, entscheidet nichts: Das belgische Gesetz verlangt keinen Zwang, diese Liste schon.
dimension-line = { $name }: { $count } von { $all }
dimension-reached = so viele, wie diese Liste verlangt
dimension-deceptive-recruitment = Anwerbung durch Täuschung
dimension-coercive-recruitment = Anwerbung unter Zwang
dimension-vulnerability-recruitment = Anwerbung durch Missbrauch von Schutzlosigkeit
dimension-exploitation = Ausbeutung
dimension-coercion-destination = Zwang am Zielort
dimension-vulnerability-destination = Missbrauch von Schutzlosigkeit am Zielort
