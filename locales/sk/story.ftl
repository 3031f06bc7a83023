## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Podobá sa to na váš život?
story-end = Ak ste zažili niečo také, môžete požiadať o pomoc; nemusíte sa rozhodnúť dnes.

story-lorry-title = Nákladiak
story-lorry-s1 = V noci ľudia nastupujú do nákladiaka.
story-lorry-s2 = Dvere sa zatvoria zvonka a je čoraz chladnejšie.
story-lorry-s3 = Nikto im nepovedal, že nákladiak je chladiaci, a oni ho nevedia otvoriť.
story-lorry-s4 = Vystaviť ľudí takému nebezpečenstvu pre peniaze môže byť ťažký zločin: kto je vnútri, môže požiadať o pomoc.

story-day-title = Práca na jeden deň
story-day-s1 = V parku niekto ponúkne mužovi prácu na jeden deň.
story-day-s2 = Búra steny bez rukavíc a bez masky.
story-day-s3 = Večer dostane oveľa menej peňazí, než mu sľúbili.
story-day-s4 = Aj jeden deň takej práce môže zavážiť: môže požiadať o pomoc.

story-debt-title = Dlh
story-debt-s1 = Jednej žene povedali, že jej cesta je zaplatená.
story-debt-s2 = Teraz jej hovoria, že každý mesiac dlhuje viac.
story-debt-s3 = Musí pracovať, kde chcú oni, alebo musí platiť jej rodina.
story-debt-s4 = Nikto ju nesmie nútiť takto pracovať: môže požiadať o pomoc.

story-house-title = Dom
story-house-s1 = V jednom dome žena varí, upratuje a stará sa o deti od rána do večera.
story-house-s2 = Nemá voľný deň a nedostáva mzdu alebo len veľmi malú.
story-house-s3 = Rodina má jej pas a hovorí, že ju polícia zavrie.
story-house-s4 = Nikto ju nesmie nútiť takto pracovať: môže požiadať o pomoc.

story-phone-title = Telefón
story-phone-s1 = Dievča dostane od svojho priateľa do daru telefón.
story-phone-s2 = Čoskoro číta všetky jej správy a hovorí, kedy má odpovedať.
story-phone-s3 = Potom ju posiela k iným mužom a berie si peniaze.
story-phone-s4 = To, čo robí, môže byť ťažký zločin, aj keď najprv súhlasila: môže požiadať o pomoc.
