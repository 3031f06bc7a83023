## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = შემდეგი
notice-previous = წინა
notice-repeat = კიდევ ერთხელ
notice-cover = ეკრანის დაფარვა
notice-give-back = დააბრუნეთ მოწყობილობა
notice-read-by = თანამშრომელი თქვენს პასუხებს წაიკითხავს და შეუძლია პროკურორს, ცენტრს და სხვა სამსახურებს გადასცეს.
notice-back = უკან
notice-start = დაწყება
notice-topics = თქვენი უფლებები
notice-stories = ამბები
notice-questions = კითხვები
notice-play = მოსმენა
notice-pause = პაუზა
notice-slow = უფრო ნელა
notice-voice-synthetic = ეს კომპიუტერის ხმაა.
notice-headphones = თუ შეგიძლიათ, ყურსასმენი გაიკეთეთ, რომ სხვამ არ გაიგონოს.
notice-alone = თუ შეგიძლიათ, მარტომ წაიკითხეთ და უპასუხეთ.
notice-skip = ნებისმიერი კითხვა შეგიძლიათ გამოტოვოთ.
notice-change = პასუხების შეცვლა შეგიძლიათ, სანამ მოწყობილობას დააბრუნებთ.
notice-question-of = კითხვა { $number } { $count }-დან
notice-finished = გმადლობთ, სულ ეს არის.
notice-understood = გაიგეთ ეს?
notice-offer = გინდათ სპეციალური ცენტრის დახმარება?
notice-carry = ეს ქაღალდი თქვენს უფლებებზეა და ვინმემ შეიძლება იპოვოს; უსაფრთხოა თქვენთვის მისი შენახვა?

answer-yes = დიახ
answer-no = არა
answer-prefer-not = მირჩევნია არ ვუპასუხო
answer-understood = გავიგე
answer-not-understood = ვერ გავიგე
answer-wants-help = დახმარება მინდა
answer-will-think = მინდა დავფიქრდე
answer-not-now = ახლა დახმარება არ მინდა
