## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f53e772aaa0a

handed-take-back = Für die Polizei oder Inspektion
handed-take-back-note = Die Passphrase öffnet das Notizbuch wieder. Was beantwortet wurde, bleibt in jedem Fall erhalten.
handed-topics = Ihre Rechte
handed-alone = { $label } hat allein geantwortet
handed-alone-note = Auf dem Gerät, ungesehen. { $label } weiß, wer es liest und dass jede Frage übersprungen werden darf. Nicht danach fragen, wo andere mithören.
handed-alone-in = { $language }, { $time }
handed-answer-yes = Ja
handed-answer-no = Nein
handed-answer-unknown = Möchte es nicht sagen
handed-noted = Zuvor notiert: { $answer }, { $source }. Das gilt weiter.
handed-take-over = Gelten lassen: { $answer }
