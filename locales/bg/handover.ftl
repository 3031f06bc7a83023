## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Напред
notice-previous = Назад
notice-repeat = Отново
notice-cover = Скрий екрана
notice-give-back = Върнете устройството
notice-read-by = Служителят ще прочете отговорите ви и може да ги предаде на прокурора, центъра и други служби.
notice-back = Към началото
notice-start = Начало
notice-topics = Вашите права
notice-stories = Истории
notice-questions = Въпроси
notice-play = Слушай
notice-pause = Пауза
notice-slow = По-бавно
notice-voice-synthetic = Това е глас на компютър.
notice-headphones = Ако можете, сложете слушалки, за да не чуе никой друг.
notice-alone = Ако може, четете и отговаряйте насаме.
notice-skip = Можете да пропуснете всеки въпрос.
notice-change = Можете да променяте отговорите си, докато не върнете устройството.
notice-question-of = Въпрос { $number } от { $count }
notice-finished = Благодарим, това е всичко.
notice-understood = Разбрахте ли това?
notice-offer = Искате ли помощ от специализиран център?
notice-carry = Този лист е за вашите права и някой може да го намери; безопасно ли е за вас да го запазите?

answer-yes = Да
answer-no = Не
answer-prefer-not = Предпочитам да не отговарям
answer-understood = Разбирам
answer-not-understood = Не разбирам
answer-wants-help = Искам помощ
answer-will-think = Искам да помисля
answer-not-now = Сега не искам помощ
