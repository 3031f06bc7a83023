## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Дальше
notice-previous = Назад
notice-repeat = Ещё раз
notice-cover = Закрыть экран
notice-give-back = Верните устройство
notice-read-by = Сотрудник прочитает ваши ответы и может передать их прокурору, центру и другим службам.
notice-back = Вернуться
notice-start = Начать
notice-topics = Ваши права
notice-stories = Истории
notice-questions = Вопросы
notice-play = Слушать
notice-pause = Пауза
notice-slow = Медленнее
notice-voice-synthetic = Это голос компьютера.
notice-headphones = Если можно, наденьте наушники, чтобы никто больше не слышал.
notice-alone = Если можно, читайте и отвечайте без других людей рядом.
notice-skip = Любой вопрос можно пропустить.
notice-change = Ответы можно менять, пока вы не вернёте устройство.
notice-question-of = Вопрос { $number } из { $count }
notice-finished = Спасибо, это всё.
notice-understood = Вам это понятно?
notice-offer = Вы хотите помощи специального центра?
notice-carry = Эта бумага — о ваших правах, и кто-то может её найти; вам безопасно оставить её у себя?

answer-yes = Да
answer-no = Нет
answer-prefer-not = Я не хочу отвечать
answer-understood = Мне понятно
answer-not-understood = Мне непонятно
answer-wants-help = Я хочу помощи
answer-will-think = Я хочу подумать
answer-not-now = Сейчас я не хочу помощи
