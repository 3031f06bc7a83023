## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Հաջորդը
notice-previous = Նախորդը
notice-repeat = Կրկին
notice-cover = Ծածկել էկրանը
notice-give-back = Վերադարձրեք սարքը
notice-read-by = Աշխատակիցը կկարդա ձեր պատասխանները և կարող է դրանք փոխանցել դատախազին, կենտրոնին և այլ ծառայությունների։
notice-back = Հետ
notice-start = Սկսել
notice-topics = Ձեր իրավունքները
notice-stories = Պատմություններ
notice-questions = Հարցեր
notice-play = Լսել
notice-pause = Դադար
notice-slow = Ավելի դանդաղ
notice-voice-synthetic = Սա համակարգչի ձայն է։
notice-headphones = Եթե կարող եք, ականջակալներ դրեք, որ ուրիշը չլսի։
notice-alone = Եթե կարող եք, մենակ կարդացեք և պատասխանեք։
notice-skip = Կարող եք բաց թողնել ցանկացած հարց։
notice-change = Կարող եք փոխել ձեր պատասխանները, մինչև սարքը վերադարձնեք։
notice-question-of = Հարց { $number } ({ $count }-ից)
notice-finished = Շնորհակալություն, այսքանն էր։
notice-understood = Սա հասկացա՞ք։
notice-offer = Ուզո՞ւմ եք մասնագիտացված կենտրոնի օգնությունը։
notice-carry = Այս թուղթը ձեր իրավունքների մասին է, և որևէ մեկը կարող է գտնել այն․ ձեզ համար անվտա՞նգ է այն պահելը։

answer-yes = Այո
answer-no = Ոչ
answer-prefer-not = Նախընտրում եմ չպատասխանել
answer-understood = Հասկանում եմ
answer-not-understood = Չեմ հասկանում
answer-wants-help = Օգնություն եմ ուզում
answer-will-think = Ուզում եմ մտածել այդ մասին
answer-not-now = Հիմա օգնություն չեմ ուզում
