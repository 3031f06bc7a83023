## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: b0214322a590

# Wat iemand over de mededeling heeft geantwoord, alleen met het toestel in handen; en de taal van die persoon.
reply-language = { $label } leest of verstaat het best
reply-language-followed = Wat tot nu toe het langst is gelezen of gehoord. Tik om te verbeteren.
reply-language-set = Ingesteld door een ambtenaar. Tik om te wijzigen.
reply-language-choose = Wat leest of verstaat { $label } het best?
reply-title = Zonder anderen erbij antwoordde { $label } op het toestel
reply-when = { $language }, { $time }
reply-understood = De mededeling begrepen?
reply-offer = Wil hulp van een centrum?
reply-carry = Veilig om een papier bij te houden?
reply-answer-yes = Ja
reply-answer-no = Nee
reply-answer-wants = Wil hulp
reply-answer-will-think = Wil erover nadenken
reply-answer-not-now = Nu niet
reply-answer-prefer-not = Zegt het liever niet
