## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 08de5e23d411

result-why = Warum
result-outcome-refer-now-note = Rufen Sie zuerst das Zentrum an, dann den Magistrat und das Ausländeramt. Der Magistrat entscheidet.
result-outcome-refer-advised-note = Etwas weist in diese Richtung. Das Zentrum kann beraten; Sie entscheiden.
result-outcome-inform-only-note = Bisher kein Anzeichen vermerkt. Alle werden informiert, und Sie können jederzeit weiterverweisen.
result-rule-says-victim = Die Person sagt, Opfer zu sein.
result-rule-officer-doubt = Sie haben einen Zweifel.
result-rule-decisive = Ein Anzeichen, das für sich genügt.
result-rule-strong = Ein starkes Anzeichen.
result-rule-circumstance = Ein Umstand der schweren Schleusung.
result-rule-two-medium = Zwei oder mehr mittlere Anzeichen.
result-rule-minor = Unter 18 oder im Zweifel, mit einem Anzeichen.
result-rule-one-medium = Ein mittleres Anzeichen.
result-rule-two-weak = Zwei oder mehr schwache Anzeichen.
result-track-open = Bisher kein Anzeichen.
result-eligible-yes = Für diese Person offen: keine EU-Staatsangehörigkeit.
result-eligible-no = Dieser Schutz gilt für Staatsangehörige von außerhalb der EU. Hilfe und Weiterverweisung bleiben offen.
result-eligible-unknown = Staatsangehörigkeit nicht gefragt: sie entscheidet, ob dieser Schutz offen ist.
result-unverified = Verweis nicht geprüft
result-open =
    { $count ->
        [one] { $count } Frage offen
       *[other] { $count } Fragen offen
    }
result-next = Am nützlichsten als Nächstes:
result-officer-decides = Das ist ein Hinweis. Sie entscheiden, ob Sie weiterverweisen.
result-refer = { $label } weiterverweisen
