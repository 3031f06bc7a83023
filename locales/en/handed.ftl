## status: draft
## author: Halte
## date: 2026-11-22

handed-take-back = For the officer
handed-take-back-note = The passphrase opens the notebook again. What was answered is kept either way.
handed-topics = Your rights
handed-alone = { $label } answered alone
handed-alone-note = On the device, unseen. { $label } was told who reads it and that every question may be skipped. Do not ask about it where others hear.
handed-alone-in = { $language }, { $time }
handed-answer-yes = Yes
handed-answer-no = No
handed-answer-unknown = Prefers not to say
handed-noted = Noted before: { $answer }, { $source }. That still stands.
handed-take-over = Let it stand as: { $answer }
