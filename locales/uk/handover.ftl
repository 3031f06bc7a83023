## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Далі
notice-previous = Назад
notice-repeat = Ще раз
notice-cover = Закрити екран
notice-give-back = Поверніть пристрій
notice-read-by = Службовець прочитає ваші відповіді й може передати їх прокуророві, центру та іншим службам.
notice-back = Повернутися
notice-start = Почати
notice-topics = Ваші права
notice-stories = Історії
notice-questions = Запитання
notice-play = Слухати
notice-pause = Пауза
notice-slow = Повільніше
notice-voice-synthetic = Це голос комп’ютера.
notice-headphones = Якщо можете, візьміть навушники, щоб більше ніхто не чув.
notice-alone = Якщо можна, читайте й відповідайте без інших людей поруч.
notice-skip = Будь-яке запитання можна пропустити.
notice-change = Відповіді можна змінювати, поки ви не повернете пристрій.
notice-question-of = Запитання { $number } з { $count }
notice-finished = Дякуємо, це все.
notice-understood = Вам це зрозуміло?
notice-offer = Ви хочете допомоги спеціального центру?
notice-carry = Цей папір — про ваші права, і хтось може його знайти; чи безпечно вам його залишити?

answer-yes = Так
answer-no = Ні
answer-prefer-not = Я не хочу відповідати
answer-understood = Мені зрозуміло
answer-not-understood = Мені незрозуміло
answer-wants-help = Я хочу допомоги
answer-will-think = Я хочу подумати
answer-not-now = Зараз я не хочу допомоги
