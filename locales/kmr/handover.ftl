## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Pêş ve
notice-previous = Berê
notice-repeat = Dîsa
notice-cover = Ekranê veşêre
notice-give-back = Amûrê vegerînin
notice-read-by = Karmend dê bersivên we bixwîne û dikare wan bide dozger, navend û saziyên din.
notice-back = Vegere
notice-start = Dest pê bike
notice-topics = Mafên we
notice-stories = Çîrok
notice-questions = Pirs
notice-play = Guhdarî bike
notice-pause = Rawestîne
notice-slow = Hêdîtir
notice-voice-synthetic = Ev dengê kompîturê ye.
notice-headphones = Heke hûn bikaribin guhikan bikar bînin, da ku kesek din nebihîze.
notice-alone = Heke hûn bikaribin, bi tenê bixwînin û bersivê bidin.
notice-skip = Hûn dikarin her pirsê derbas bikin.
notice-change = Heta ku hûn amûrê vegerînin, hûn dikarin bersivên xwe biguherin.
notice-question-of = Pirs { $number } ji { $count }
notice-finished = Spas, ev hemû ye.
notice-understood = We ev fêm kir?
notice-offer = Hûn alîkariya navendeke taybet dixwazin?
notice-carry = Ev kaxez li ser mafên we ye û dibe ku kesek wê bibîne; ma ji bo we ewle ye ku hûn wê li ba xwe bihêlin?

answer-yes = Erê
answer-no = Na
answer-prefer-not = Ez naxwazim bersivê bidim
answer-understood = Min fêm kir
answer-not-understood = Min fêm nekir
answer-wants-help = Ez alîkariyê dixwazim
answer-will-think = Ez dixwazim bifikirim
answer-not-now = Ez niha alîkariyê naxwazim
