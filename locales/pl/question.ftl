## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Czy ta podróż kosztuje pieniądze, nawet jeśli już za nią zapłacono?
question-smg-11 = Czy masz za tę podróż dług, który rośnie lub który musisz odpracować?
question-smg-15 = Czy ktoś nie pozwala Ci odejść z grupy, samochodu, domu lub tego miejsca?
question-smg-16 = Czy ukryto przed Tobą prawdę o pojeździe, drodze lub niebezpieczeństwie?
question-smg-19 = Czy jesteś dzieckiem i podróżujesz bez rodziców?
question-smg-20 = Czy jesteś w ciąży, masz chorobę lub ranę albo niepełnosprawność?
question-smg-21 = Czy taka podróż była dla Ciebie jedynym prawdziwym wyborem?
question-smg-22 = Czy ci sami ludzie próbowali już z Tobą tej podróży?
question-lab-01 = Czy pracujesz bardzo długo albo bez wolnego dnia w tygodniu?
question-lab-07 = Czy masz dług u szefa lub u kogoś, kto Cię tu przywiózł albo znalazł Ci tę pracę?
question-lab-08 = Czy praca, miejsce lub szef są inne, niż obiecano?
question-lab-16 = Czy miejsce, w którym teraz jesteś, jest Ci nieznane?
question-lab-17 = Czy ktoś mówi, że nie możesz tu zostać, jeśli nie zrobisz tego, czego chce?
question-sex-03 = Czy musisz przyjmować klientów lub dni, których nie chcesz?
question-sex-11 = Czy co kilka dni wożą Cię w inne miejsce?
question-sex-13 = Czy obiecano Ci inną pracę?
question-sex-19 = Czy to Ty decydujesz o swoich godzinach, klientach i pieniądzach?
question-beg-13 = Czy wożą Cię z miasta do miasta, tak że nie chodzisz do szkoły?
question-crm-16 = Czy miejsce, w którym teraz jesteś, jest Ci nieznane?
question-org-01 = Czy masz świeżą bliznę po operacji, której nikt Ci nie wyjaśnił?
question-org-12 = Czy jest pismo z Twoim podpisem, którego nie dało się przeczytać?
question-dom-12 = Czy ktoś poszedł z Tobą lub zamiast Ciebie po Twoją specjalną kartę?
question-min-02 = Czy jesteś tu bez rodzica lub opiekuna?
question-min-03 = Czy dorosły, który jest z Tobą, to ktoś inny niż matka, ojciec lub opiekun?
question-min-06 = Czy pracujesz, żebrzesz lub sprzedajesz rzeczy, tak że nie chodzisz do szkoły?
question-min-14 = Czy następne miejsce Twojej podróży jest Ci nieznane?
