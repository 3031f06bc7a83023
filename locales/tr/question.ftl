## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Bu yolculuk için para gerekiyor mu, daha önce ödenmiş olsa bile?
question-smg-11 = Bu yolculuk için büyüyen ya da çalışarak ödemeniz gereken bir borcunuz var mı?
question-smg-15 = Gruptan, bir arabadan, bir evden ya da bu yerden ayrılmanızı engelleyen biri var mı?
question-smg-16 = Araç, yol ya da tehlike hakkındaki gerçeği sizden sakladılar mı?
question-smg-19 = Çocuk musunuz ve anneniz babanız olmadan mı yolculuk ediyorsunuz?
question-smg-20 = Hamile, hasta ya da yaralı mısınız, ya da bir engeliniz var mı?
question-smg-21 = Böyle yolculuk etmek sizin için tek gerçek seçenek miydi?
question-smg-22 = Aynı kişiler bu yolculuğu sizinle daha önce de denedi mi?
question-lab-01 = Çok uzun saatler ya da haftada bir boş gün olmadan mı çalışıyorsunuz?
question-lab-07 = Patrona, ya da sizi buraya getiren veya bu işi bulan birine borcunuz var mı?
question-lab-08 = İş, yer ya da patron söz verilenden farklı mı?
question-lab-16 = Şimdi bulunduğunuz yer size yabancı mı?
question-lab-17 = İstediğini yapmazsanız burada kalamayacağınızı söyleyen biri var mı?
question-sex-03 = İstemediğiniz müşterileri ya da günleri kabul etmek zorunda mısınız?
question-sex-11 = Sizi birkaç günde bir başka bir yere götürüyorlar mı?
question-sex-13 = Size başka bir iş için söz verdiler mi?
question-sex-19 = Saatlerinize, müşterilerinize ve paranıza siz kendiniz mi karar veriyorsunuz?
question-beg-13 = Sizi şehirden şehre götürüyorlar da bu yüzden okula gidemiyor musunuz?
question-crm-16 = Şimdi bulunduğunuz yer size yabancı mı?
question-org-01 = Size kimsenin açıklamadığı bir ameliyattan kalan yeni bir yara iziniz var mı?
question-org-12 = Okuyamadığınız bir kâğıdı imzaladınız mı?
question-dom-12 = Özel kartınızı almaya sizinle birlikte ya da sizin yerinize biri gitti mi?
question-min-02 = Burada anne, baba ya da vasi olmadan mı bulunuyorsunuz?
question-min-03 = Yanınızdaki yetişkin anneniz, babanız ya da vasiniz dışında biri mi?
question-min-06 = Çalışıyor, dileniyor ya da bir şeyler satıyor, bu yüzden okula gitmiyor musunuz?
question-min-14 = Yolculuğunuzun bir sonraki yeri size yabancı mı?
