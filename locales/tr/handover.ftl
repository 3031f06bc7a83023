## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = İleri
notice-previous = Önceki
notice-repeat = Yeniden
notice-cover = Ekranı ört
notice-give-back = Cihazı geri verin
notice-read-by = Görevli yanıtlarınızı okuyacak ve onları savcıya, merkeze ve başka dairelere iletebilir.
notice-back = Geri
notice-start = Başla
notice-topics = Haklarınız
notice-stories = Öyküler
notice-questions = Sorular
notice-play = Dinle
notice-pause = Duraklat
notice-slow = Daha yavaş
notice-voice-synthetic = Bu bir bilgisayar sesidir.
notice-headphones = Yapabiliyorsanız kulaklık kullanın, başkası duymasın.
notice-alone = Yapabiliyorsanız tek başınıza okuyun ve yanıtlayın.
notice-skip = Her soruyu atlayabilirsiniz.
notice-change = Cihazı geri verene kadar yanıtlarınızı değiştirebilirsiniz.
notice-question-of = Soru { $number } / { $count }
notice-finished = Teşekkürler, hepsi bu kadar.
notice-understood = Bunu anladınız mı?
notice-offer = Uzman bir merkezin yardımını ister misiniz?
notice-carry = Bu kâğıt haklarınızı anlatır ve biri onu bulabilir; saklamanız güvenli mi?

answer-yes = Evet
answer-no = Hayır
answer-prefer-not = Yanıt vermek istemiyorum
answer-understood = Anlıyorum
answer-not-understood = Anlamıyorum
answer-wants-help = Yardım istiyorum
answer-will-think = Düşünmek istiyorum
answer-not-now = Şimdi yardım istemiyorum
