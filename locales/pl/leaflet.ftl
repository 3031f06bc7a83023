## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Pomoc i Twoje prawa
leaflet-short-01 = Jesteśmy z policji lub inspekcji; możemy też pomóc.
leaflet-short-02 = Proszenie o pomoc nie jest przestępstwem.
leaflet-short-03 = Niektórzy ludzie są zmuszani, by dla innych pracować, sprzedawać seks, żebrać lub kraść.
leaflet-short-04 = Niektórych ludzi przywozi się tutaj z narażeniem życia.
leaflet-short-05 = Nawet jeśli była na to zgoda, można prosić o pomoc.
leaflet-short-06 = Specjalny ośrodek może pomóc za darmo: schronienie, lekarz, adwokat.
leaflet-short-07 = Ośrodek może poprosić dla Ciebie o dokument: 45 dni do namysłu.
leaflet-short-08 = Decyduje Urząd do Spraw Cudzoziemców; z tym dokumentem zwykle nie odsyła Cię w tym czasie.
leaflet-short-09 = Aby zostać dłużej, trzeba odejść od tych ludzi, przyjąć pomoc ośrodka i współpracować z prokuratorem.
leaflet-short-10 = Każda informacja może się liczyć; decyduje prokurator.
leaflet-short-11 = Możesz poprosić o bezpłatnego tłumacza.
leaflet-short-12 = Ośrodek może pomóc, nawet jeśli nic nie powiesz policji.
leaflet-short-13 = Jeśli masz mniej niż 18 lat, Służba Opieki nad Małoletnimi może wyznaczyć opiekuna.
leaflet-short-14 = Możesz powiedzieć „nie” i zadzwonić później: { $centre } lub { $contact_point }.
leaflet-short-15 = W niebezpieczeństwie zadzwoń: { $emergency }.
leaflet-short-16 = Policja musi zgłaszać Urzędowi do Spraw Cudzoziemców osoby bez dokumentów pobytowych.
leaflet-short-17 = Nie możemy obiecać dokumentów: decydują prokurator i Urząd do Spraw Cudzoziemców.

leaflet-topic-01-title = Kim jesteśmy
leaflet-topic-01-s1 = Jesteśmy z policji lub ze służby inspekcji.
leaflet-topic-01-s2 = Nasza praca to także pomoc ludziom w niebezpieczeństwie.
leaflet-topic-01-s3 = Proszenie o pomoc nie jest przestępstwem.
leaflet-topic-01-s4 = Jeśli ktoś zmusił Cię do złamania prawa, powiedz o tym adwokatowi: sąd decyduje, czy prawo chroni Cię przed karą.

leaflet-topic-02-title = O co chodzi
leaflet-topic-02-s1 = Niektórzy ludzie zarabiają na innych: na ciężkiej pracy, seksie, żebraniu, przestępstwach lub części ciała.
leaflet-topic-02-s2 = Na przykład zabierają zapłatę albo dokumenty, nie pozwalają odejść lub mówią, że masz u nich duży dług.
leaflet-topic-02-s3 = Niektórych ludzi przewozi się przez granicę z narażeniem życia, na przykład w ciężarówce chłodni lub małej łodzi.
leaflet-topic-02-s4 = Nawet jeśli na początku była na to zgoda, możesz być ofiarą: decyduje prokurator.

leaflet-topic-03-title = Bezpłatna pomoc
leaflet-topic-03-s1 = W Belgii trzy specjalne ośrodki pomagają ludziom w takich sytuacjach.
leaflet-topic-03-s2 = Ośrodek może pomóc znaleźć bezpieczne miejsce, lekarza, psychologa i adwokata.
leaflet-topic-03-s3 = Za pomoc ośrodka nie płacisz.
leaflet-topic-03-s4 = Ośrodek najpierw rozmawia z Tobą i decyduje, jakiej pomocy może udzielić: { $centre }.

leaflet-topic-04-title = Czas do namysłu
leaflet-topic-04-s1 = Nie musisz decydować dzisiaj.
leaflet-topic-04-s2 = Jeśli nie masz dokumentów pobytowych, a ośrodek Cię wspiera, może on poprosić Urząd do Spraw Cudzoziemców o dokument na 45 dni.
leaflet-topic-04-s3 = Urząd do Spraw Cudzoziemców decyduje, czy wyda ten dokument.
leaflet-topic-04-s4 = Jeśli masz ten dokument, Urząd do Spraw Cudzoziemców zwykle nie usuwa Cię z Belgii przez te 45 dni.

leaflet-topic-05-title = Dłuższy pobyt
leaflet-topic-05-s1 = Są trzy warunki dłuższego pobytu.
leaflet-topic-05-s2 = Nie masz już kontaktu z ludźmi, którzy Cię wykorzystali, ośrodek Cię wspiera i współpracujesz z wymiarem sprawiedliwości.
leaflet-topic-05-s3 = Możesz współpracować przez skargę, zeznanie lub każdą informację, która pomaga.
leaflet-topic-05-s4 = Tylko ośrodek może prosić o ten pobyt; prokurator decyduje, czy warunki są spełnione, a Urząd do Spraw Cudzoziemców wydaje dokument.

leaflet-topic-06-title = Złożenie skargi
leaflet-topic-06-s1 = Możesz powiedzieć policji lub inspektorowi, co się stało.
leaflet-topic-06-s2 = Oni to zapisują, a Ty możesz poprosić o kopię.
leaflet-topic-06-s3 = Prokurator prowadzi śledztwo i decyduje, co dalej.
leaflet-topic-06-s4 = Ośrodek może Ci to wyjaśnić i pójść tam z Tobą.

leaflet-topic-07-title = Ochrona
leaflet-topic-07-s1 = Powiedz nam, jeśli się boisz, o siebie lub o rodzinę, tutaj lub w innym kraju.
leaflet-topic-07-s2 = Policja i prokurator decydują, jaka ochrona jest możliwa.
leaflet-topic-07-s3 = Możesz poprosić, by nie spotkać osoby, której się boisz: decyduje prokurator lub sąd.

leaflet-topic-08-title = Adwokat
leaflet-topic-08-s1 = Możesz poprosić o rozmowę z adwokatem.
leaflet-topic-08-s2 = Jeśli masz mało pieniędzy, biuro pomocy prawnej decyduje, czy dostaniesz adwokata za darmo.
leaflet-topic-08-s3 = Ośrodek może pomóc znaleźć adwokata.

leaflet-topic-09-title = Pieniądze, które Ci się należą
leaflet-topic-09-s1 = Za wykonaną pracę prawo nakazuje Ci zapłacić, także gdy nie masz dokumentów pobytowych.
leaflet-topic-09-s2 = Możesz poprosić o pomoc inspekcję pracy: ona decyduje, co może zrobić wobec pracodawcy.
leaflet-topic-09-s3 = Możesz żądać pieniędzy za doznaną krzywdę: decyduje sąd.
leaflet-topic-09-s4 = Komisja państwowa też może pomóc pieniędzmi niektórym ofiarom przemocy: decyduje komisja.

leaflet-topic-10-title = Tłumacz
leaflet-topic-10-s1 = Powiedz lub pokaż nam, jaki język dobrze rozumiesz.
leaflet-topic-10-s2 = W rozmowie z policją lub sędzią możesz poprosić o tłumacza i nic nie płacisz.
leaflet-topic-10-s3 = Możesz poprosić o bezpłatne tłumaczenie ważnych pism: policja lub prokurator decyduje, których.
leaflet-topic-10-s4 = Powiedz nam, jeśli nie rozumiesz tłumacza albo się go boisz.

leaflet-topic-11-title = Inny kraj Unii Europejskiej
leaflet-topic-11-s1 = Może stało się to w innym kraju Unii Europejskiej.
leaflet-topic-11-s2 = Możesz powiedzieć o tym policji tutaj, w Belgii.
leaflet-topic-11-s3 = Prokurator decyduje, czy śledztwo prowadzi Belgia, czy skarga trafi do innego kraju.

leaflet-topic-12-title = Jeśli źle Cię traktujemy
leaflet-topic-12-s1 = Możesz się na nas poskarżyć.
leaflet-topic-12-s2 = Comité P to niezależny organ, który bada skargi na policję i decyduje, co zrobi z Twoją skargą.
leaflet-topic-12-s3 = W sprawie innych służb federalnych możesz napisać do federalnego Ombudsmana.
leaflet-topic-12-s4 = Ośrodek lub adwokat może Ci w tym pomóc.

leaflet-topic-13-title = Do kogo dzwonić w Twojej sprawie
leaflet-topic-13-s1 = Funkcjonariusz może dać Ci małą kartkę z numerami telefonów i kodem.
leaflet-topic-13-s2 = Na tej kartce nie ma Twojego imienia ani nazwiska.
leaflet-topic-13-s3 = Jeśli wysłaliśmy Twoją sprawę do ośrodka, ten ośrodek może ją znaleźć dzięki kodowi: zadzwoń { $centre } lub { $contact_point }.

leaflet-topic-14-title = Koszty i rozmowa z drugą osobą
leaflet-topic-14-s1 = Jeśli musisz jechać w sprawie śledztwa, zapytaj, czy możesz dostać zwrot kosztów: decyduje wymiar sprawiedliwości.
leaflet-topic-14-s2 = W Belgii mediator może pomóc Tobie i osobie, która Cię skrzywdziła, porozmawiać ze sobą.
leaflet-topic-14-s3 = Dzieje się to tylko wtedy, gdy chcesz: Ty decydujesz.

leaflet-topic-15-title = Pomoc bez rozmowy z policją
leaflet-topic-15-s1 = Nie musisz dzisiaj składać zeznań.
leaflet-topic-15-s2 = Ośrodek może pomóc, nawet jeśli nie rozmawiasz z policją.
leaflet-topic-15-s3 = Ale przy dłuższym pobycie trzeba współpracować z wymiarem sprawiedliwości: decyduje prokurator.

leaflet-topic-16-title = Jeśli masz mniej niż 18 lat
leaflet-topic-16-s1 = Powiedz nam, jeśli masz mniej niż 18 lat, bo są dla Ciebie specjalne zasady.
leaflet-topic-16-s2 = Jeśli nie ma z Tobą rodziców, Służba Opieki nad Małoletnimi może wyznaczyć opiekuna: { $guardianship }.
leaflet-topic-16-s3 = Opiekun to dorosły, który Cię broni i może z Tobą szukać bezpiecznego domu i szkoły.
leaflet-topic-16-s4 = Dziecko bez rodziców powinno być w domu dla dzieci, a nie w ośrodku zamkniętym; jeśli są wątpliwości co do wieku, decyduje Służba Opieki nad Małoletnimi.

leaflet-topic-17-title = Azyl
leaflet-topic-17-s1 = Jeśli boisz się wrócić do swojego kraju, możesz też prosić o azyl.
leaflet-topic-17-s2 = Możesz powiedzieć o tym nam lub Urzędowi do Spraw Cudzoziemców.
leaflet-topic-17-s3 = Nie musisz wybierać dzisiaj: adwokat lub ośrodek może wyjaśnić, co oznacza każdy wybór.
leaflet-topic-17-s4 = Urząd do Spraw Cudzoziemców sprawdza, czy Belgia zajmie się Twoją prośbą, a potem decyduje Komisarz Generalny do Spraw Uchodźców.

leaflet-topic-18-title = Zgłoszenie bez nazwiska
leaflet-topic-18-s1 = Możesz zadzwonić { $contact_point } lub do ośrodka i na początku nie mówić, jak się nazywasz.
leaflet-topic-18-s2 = Jeśli chcesz mówić z policją bez podania nazwiska, poproś o to, zanim zaczniesz: decydują policja i prokurator.
leaflet-topic-18-s3 = Zgłoszenie bez nazwiska to słaby dowód i nie daje dokumentów pobytowych ani odszkodowania.
leaflet-topic-18-s4 = Nie możemy obiecać, że nikt nigdy nie pozna Twojego nazwiska: prokurator lub sąd może zdecydować o jego ukryciu.

leaflet-topic-19-title = Możesz powiedzieć „nie”
leaflet-topic-19-s1 = Możesz powiedzieć „nie” i nie musisz mówić dlaczego.
leaflet-topic-19-s2 = Możesz zmienić zdanie i zadzwonić później: { $centre } lub { $contact_point }.
leaflet-topic-19-s3 = Jeśli grozi Ci niebezpieczeństwo, zadzwoń: { $emergency }.

leaflet-topic-20-title = Czego nie możemy obiecać
leaflet-topic-20-s1 = Policja musi zgłosić Urzędowi do Spraw Cudzoziemców, że jest tu osoba bez dokumentów pobytowych.
leaflet-topic-20-s2 = Nie możemy obiecać, że dostaniesz dokumenty, że możesz zostać lub że pozostaniesz na wolności.
leaflet-topic-20-s3 = Urząd do Spraw Cudzoziemców decyduje, czy musisz wyjechać i czy trafisz do ośrodka zamkniętego.
leaflet-topic-20-s4 = Prokurator decyduje, czy uznaje się Cię za ofiarę i czy ktoś zostanie oskarżony.

leaflet-topic-21-title = Czego wielu ludzi się boi
leaflet-topic-21-s1 = Inny kraj: jeśli prosisz o azyl, Urząd do Spraw Cudzoziemców sprawdza, który kraj europejski się tym zajmie, i on decyduje.
leaflet-topic-21-s2 = Nie możemy obiecać, że nie wyślą Cię do tego kraju; adwokat lub ośrodek może wyjaśnić, co Cię dotyczy.
leaflet-topic-21-s3 = Odciski palców: policja lub Urząd do Spraw Cudzoziemców może je pobrać; nie możemy obiecać, co się z nimi stanie.
leaflet-topic-21-s4 = Twoja rodzina: powiedz nam lub ośrodkowi, jeśli ktoś jej grozi; policja i prokurator decydują, co jest możliwe, a w innym kraju mogą zrobić mniej.
leaflet-topic-21-s5 = Pieniądze: jeśli ktoś inny trzyma pieniądze na Twoją podróż, nie możemy obiecać, że je odzyskasz.
leaflet-topic-21-s6 = Zanim zapłacisz więcej, możesz porozmawiać z ośrodkiem lub adwokatem.
leaflet-topic-21-s7 = Ludzie, którzy Cię tu przywieźli: nie mówimy im, co mówisz, ale mogą zobaczyć lub zgadnąć, że z nami rozmawiasz.
leaflet-topic-21-s8 = Jeśli będzie proces, prokurator lub sąd decyduje, co oni mogą przeczytać.
leaflet-topic-21-s9 = Ośrodek lub adwokat może odpowiedzieć na Twoje pytania o to wszystko: { $centre }.
