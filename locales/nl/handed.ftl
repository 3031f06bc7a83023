## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f53e772aaa0a

handed-take-back = Voor de agent of inspecteur
handed-take-back-note = De wachtzin opent het notitieboek weer. Wat beantwoord werd, blijft in elk geval bewaard.
handed-topics = Uw rechten
handed-alone = { $label } antwoordde alleen
handed-alone-note = Op het toestel, zonder dat iemand meekeek. { $label } weet wie het leest en dat elke vraag mag worden overgeslagen. Vraag er niet naar waar anderen meeluisteren.
handed-alone-in = { $language }, { $time }
handed-answer-yes = Ja
handed-answer-no = Neen
handed-answer-unknown = Zegt het liever niet
handed-noted = Eerder genoteerd: { $answer }, { $source }. Dat blijft gelden.
handed-take-over = Laat gelden: { $answer }
