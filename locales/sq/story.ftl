## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = A i ngjan kjo jetës suaj?
story-end = Nëse ju ka ndodhur diçka e tillë, mund të kërkoni ndihmë; nuk keni pse të vendosni sot.

story-lorry-title = Kamioni
story-lorry-s1 = Natën, njerëz hipin në një kamion.
story-lorry-s2 = Dyert mbyllen nga jashtë, dhe bëhet gjithnjë e më ftohtë.
story-lorry-s3 = Askush nuk u ka thënë se kamioni është frigorifer, dhe ata nuk mund ta hapin.
story-lorry-s4 = Të vësh njerëz në një rrezik të tillë për para mund të jetë krim i rëndë: ata brenda mund të kërkojnë ndihmë.

story-day-title = Punë për një ditë
story-day-s1 = Në një park, dikush i kërkon një burri të punojë një ditë.
story-day-s2 = Ai prish mure pa doreza dhe pa maskë.
story-day-s3 = Në mbrëmje merr shumë më pak para se sa i premtuan.
story-day-s4 = Edhe një ditë e vetme pune e tillë mund të vlejë: ai mund të kërkojë ndihmë.

story-debt-title = Borxhi
story-debt-s1 = I thanë një gruaje se udhëtimi i saj ishte paguar.
story-debt-s2 = Tani i thonë se çdo muaj ka më shumë borxh.
story-debt-s3 = Ajo duhet të punojë ku duan ata, ose duhet të paguajë familja e saj.
story-debt-s4 = Askush nuk ka të drejtë ta vërë të punojë kështu: ajo mund të kërkojë ndihmë.

story-house-title = Shtëpia
story-house-s1 = Në një shtëpi, një grua gatuan, pastron dhe ruan fëmijë nga mëngjesi deri në mbrëmje.
story-house-s2 = Nuk ka ditë pushimi, dhe nuk merr pagë ose merr shumë pak.
story-house-s3 = Familja ia mban pasaportën dhe thotë se policia do ta mbyllë.
story-house-s4 = Askush nuk ka të drejtë ta vërë të punojë kështu: ajo mund të kërkojë ndihmë.

story-phone-title = Telefoni
story-phone-s1 = Një vajzë merr dhuratë një telefon nga i dashuri.
story-phone-s2 = Shpejt ai ia lexon të gjitha mesazhet dhe i thotë kur duhet të përgjigjet.
story-phone-s3 = Pastaj e dërgon te burra të tjerë dhe i merr paratë.
story-phone-s4 = Ajo që bën ai mund të jetë krim i rëndë, edhe nëse ajo në fillim pranoi: ajo mund të kërkojë ndihmë.
