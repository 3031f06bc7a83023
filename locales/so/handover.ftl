## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Xiga
notice-previous = Hore
notice-repeat = Mar kale
notice-cover = Dabool shaashadda
notice-give-back = Qalabka soo celi
notice-read-by = Sarkaalku jawaabahaaga wuu akhrin doonaa, wuxuuna u gudbin karaa xeer ilaaliyaha, xarunta iyo adeegyo kale.
notice-back = Dib u noqo
notice-start = Bilow
notice-topics = Xuquuqdaada
notice-stories = Sheekooyin
notice-questions = Su’aalo
notice-play = Dhegayso
notice-pause = Jooji
notice-slow = Si tartiib ah
notice-voice-synthetic = Kani waa cod kombiyuutar.
notice-headphones = Haddii aad karto dhegaha-gasho isticmaal, si aan cid kale u maqlin.
notice-alone = Haddii aad karto keligaa akhri oo ka jawaab.
notice-skip = Su’aal kasta waad ka boodi kartaa.
notice-change = Jawaabahaaga waad beddeli kartaa ilaa aad qalabka soo celiso.
notice-question-of = Su’aasha { $number } ee { $count }
notice-finished = Mahadsanid, waa intaas.
notice-understood = Ma fahantay tan?
notice-offer = Ma doonaysaa caawimo xarun gaar ah?
notice-carry = Warqaddani waxay ku saabsan tahay xuquuqdaada, qof baana heli kara; ma ammaan baa inaad haysato?

answer-yes = Haa
answer-no = Maya
answer-prefer-not = Inaan jawaabo ma rabo
answer-understood = Waan fahmay
answer-not-understood = Ma fahmin
answer-wants-help = Caawimo ayaan rabaa
answer-will-think = Waxaan rabaa inaan ka fikiro
answer-not-now = Hadda caawimo ma rabo
