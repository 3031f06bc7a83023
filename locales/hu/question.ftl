## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Pénzbe kerül ez az út, akkor is, ha már kifizették?
question-smg-11 = Van az út miatt növekvő vagy munkával visszafizetendő adóssága?
question-smg-15 = Megakadályozza valaki, hogy elmenjen a csoporttól, egy autóból, egy házból vagy erről a helyről?
question-smg-16 = Eltitkolták Ön elől az igazat a járműről, az útról vagy a veszélyről?
question-smg-19 = Ön gyerek, és a szülei nélkül utazik?
question-smg-20 = Várandós, beteg vagy sérült, vagy fogyatékossággal él?
question-smg-21 = Ez volt az egyetlen valódi választása, hogy így utazzon?
question-smg-22 = Ugyanazok az emberek próbálták már korábban ezt az utat Önnel?
question-lab-01 = Nagyon hosszú napokat dolgozik, vagy heti szabadnap nélkül?
question-lab-07 = Tartozik pénzzel a főnöknek, vagy annak, aki idehozta vagy ezt a munkát szerezte?
question-lab-08 = Más a munka, a hely vagy a főnök, mint amit ígértek?
question-lab-16 = Ismeretlen Önnek az a hely, ahol most van?
question-lab-17 = Mondja valaki, hogy nem maradhat itt, ha nem teszi meg, amit akar?
question-sex-03 = El kell fogadnia olyan ügyfeleket vagy napokat, amelyeket nem akar?
question-sex-11 = Néhány naponta másik helyre viszik?
question-sex-13 = Más munkát ígértek Önnek?
question-sex-19 = Ön maga dönt az idejéről, az ügyfeleiről és a pénzéről?
question-beg-13 = Városról városra viszik, és ezért nem jár iskolába?
question-crm-16 = Ismeretlen Önnek az a hely, ahol most van?
question-org-01 = Van friss hege egy műtéttől, amelyet senki sem magyarázott el?
question-org-12 = Aláírt olyan papírt, amelyet nem tudott elolvasni?
question-dom-12 = Elment valaki Önnel vagy Ön helyett a különleges kártyájáért?
question-min-02 = Szülő vagy gyám nélkül van itt?
question-min-03 = A felnőtt, aki Önnel van, más, mint az anyja, az apja vagy a gyámja?
question-min-06 = Dolgozik, koldul vagy árul, és ezért nem jár iskolába?
question-min-14 = Ismeretlen Önnek az útja következő helye?
