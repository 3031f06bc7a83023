## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: b0214322a590

# Was eine Person allein mit dem Gerät in der Hand zur Mitteilung geantwortet hat; und die Sprache der Person.
reply-language = { $label } liest oder versteht am besten
reply-language-followed = Die am längsten gelesene oder gehörte Sprache. Zum Berichtigen tippen.
reply-language-set = Von einer Amtsperson festgelegt. Zum Ändern tippen.
reply-language-choose = Was liest oder versteht { $label } am besten?
reply-title = { $label } hat allein auf dem Gerät geantwortet
reply-when = { $language }, { $time }
reply-understood = Mitteilung verstanden?
reply-offer = Möchte Hilfe eines Zentrums?
reply-carry = Ein Papier gefahrlos behalten?
reply-answer-yes = Ja
reply-answer-no = Nein
reply-answer-wants = Möchte Hilfe
reply-answer-will-think = Möchte darüber nachdenken
reply-answer-not-now = Jetzt nicht
reply-answer-prefer-not = Möchte nicht antworten
