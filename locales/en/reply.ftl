## status: draft
## author: Halte
## date: 2026-11-22

# What a person answered about the notice, alone with the device in hand; and the language of the person.
reply-language = { $label } reads or hears best
reply-language-followed = As read or heard longest so far. Tap to correct it.
reply-language-set = Set by an officer. Tap to change it.
reply-language-choose = What does { $label } read or hear best?
reply-title = { $label } answered alone on the device
reply-when = { $language }, { $time }
reply-understood = Understood the notice?
reply-offer = Wants help from a centre?
reply-carry = Safe to keep a paper?
reply-answer-yes = Yes
reply-answer-no = No
reply-answer-wants = Wants help
reply-answer-will-think = Wants to think about it
reply-answer-not-now = Not now
reply-answer-prefer-not = Prefers not to say
