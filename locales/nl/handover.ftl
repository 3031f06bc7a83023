## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Volgende
notice-previous = Vorige
notice-repeat = Opnieuw
notice-cover = Scherm bedekken
notice-give-back = Geef het toestel terug
notice-read-by = De ambtenaar zal uw antwoorden lezen en kan ze doorgeven aan de magistraat, het centrum en andere diensten.
notice-back = Terug
notice-start = Beginnen
notice-topics = Uw rechten
notice-stories = Verhalen
notice-questions = Vragen
notice-play = Luisteren
notice-pause = Pauze
notice-slow = Trager
notice-voice-synthetic = Dit is de stem van een computer.
notice-headphones = Gebruik een koptelefoon als dat kan, dan hoort niemand anders het.
notice-alone = Lees en antwoord alleen, als dat kan.
notice-skip = U mag elke vraag overslaan.
notice-change = U kunt uw antwoorden veranderen tot u het toestel teruggeeft.
notice-question-of = Vraag { $number } van { $count }
notice-finished = Dank u, dat is alles.
notice-understood = Hebt u dit begrepen?
notice-offer = Wilt u hulp van een gespecialiseerd centrum?
notice-carry = Dit papier gaat over uw rechten, en iemand kan het vinden; is het veilig voor u om het bij te houden?
answer-yes = Ja
answer-no = Nee
answer-prefer-not = Ik antwoord liever niet
answer-understood = Ik begrijp het
answer-not-understood = Ik begrijp het niet
answer-wants-help = Ik wil hulp
answer-will-think = Ik wil erover nadenken
answer-not-now = Ik wil nu geen hulp
