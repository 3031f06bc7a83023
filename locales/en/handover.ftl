## status: draft
## author: Halte
## date: 2026-11-22

notice-next = Next
notice-previous = Previous
notice-repeat = Again
notice-cover = Cover the screen
notice-give-back = Give the device back
notice-read-by = The officer will read your answers and can pass them on to the magistrate, the centre and other services.
notice-back = Back
notice-start = Start
notice-topics = Your rights
notice-stories = Stories
notice-questions = Questions
notice-play = Listen
notice-pause = Pause
notice-slow = Slower
notice-voice-synthetic = This is the voice of a computer.
notice-headphones = Use headphones if you can, so that nobody else hears.
notice-alone = Read and answer alone, if you can.
notice-skip = You may skip every question.
notice-change = You can change your answers until you give the device back.
notice-question-of = Question { $number } of { $count }
notice-finished = Thank you, that is all.
notice-understood = Did you understand this?
notice-offer = Do you want help from a specialised centre?
notice-carry = This paper is about your rights, and somebody could find it; is it safe for you to keep it?
answer-yes = Yes
answer-no = No
answer-prefer-not = I prefer not to answer
answer-understood = I understand
answer-not-understood = I do not understand
answer-wants-help = I want help
answer-will-think = I want to think about it
answer-not-now = I do not want help now
