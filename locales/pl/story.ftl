## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Czy to przypomina Twoje życie?
story-end = Jeśli spotkało Cię coś takiego, możesz prosić o pomoc; nie musisz decydować dzisiaj.

story-lorry-title = Ciężarówka
story-lorry-s1 = Nocą ludzie wchodzą do ciężarówki.
story-lorry-s2 = Drzwi zamykają się z zewnątrz i robi się coraz zimniej.
story-lorry-s3 = Nikt im nie powiedział, że to chłodnia, a oni nie mogą jej otworzyć.
story-lorry-s4 = Narażanie ludzi dla pieniędzy na takie niebezpieczeństwo może być ciężkim przestępstwem: ci w środku mogą prosić o pomoc.

story-day-title = Praca na jeden dzień
story-day-s1 = W parku ktoś proponuje mężczyźnie pracę na jeden dzień.
story-day-s2 = Burzy ściany bez rękawic i bez maski.
story-day-s3 = Wieczorem dostaje dużo mniej pieniędzy, niż mu obiecano.
story-day-s4 = Nawet jeden dzień takiej pracy może się liczyć: on może prosić o pomoc.

story-debt-title = Dług
story-debt-s1 = Kobiecie powiedziano, że jej podróż jest opłacona.
story-debt-s2 = Teraz mówią jej, że co miesiąc jest winna więcej.
story-debt-s3 = Musi pracować tam, gdzie oni chcą, albo zapłaci jej rodzina.
story-debt-s4 = Nikomu nie wolno zmuszać jej do takiej pracy: ona może prosić o pomoc.

story-house-title = Dom
story-house-s1 = W pewnym domu kobieta gotuje, sprząta i zajmuje się dziećmi od rana do nocy.
story-house-s2 = Nie ma wolnego dnia i nie dostaje zapłaty albo dostaje bardzo mało.
story-house-s3 = Rodzina trzyma jej paszport i mówi, że policja ją zamknie.
story-house-s4 = Nikomu nie wolno zmuszać jej do takiej pracy: ona może prosić o pomoc.

story-phone-title = Telefon
story-phone-s1 = Dziewczyna dostaje telefon w prezencie od swojego chłopaka.
story-phone-s2 = Wkrótce on czyta wszystkie jej wiadomości i mówi, kiedy ma odpisywać.
story-phone-s3 = Potem posyła ją do innych mężczyzn i zabiera pieniądze.
story-phone-s4 = To, co on robi, może być ciężkim przestępstwem, nawet jeśli na początku się zgodziła: ona może prosić o pomoc.
