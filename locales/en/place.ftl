## status: draft
## author: Halte
## date: 2026-11-22

region-flanders = Flanders
region-brussels = Brussels
region-wallonia = Wallonia
area-national = All of Belgium
area-flanders = Flanders
area-brussels = Brussels
area-wallonia = Wallonia
area-flanders-brussels = Flanders and Brussels
district-antwerp = Antwerp
district-limburg = Limburg
district-brussels = Brussels
district-leuven = Leuven
district-walloon-brabant = Walloon Brabant
district-east-flanders = East Flanders
district-west-flanders = West Flanders
district-hainaut = Hainaut
district-namur = Namur
district-luxembourg = Luxembourg
district-liege = Liège
district-eupen = Eupen

place-title = Where are we?
place-context = Kind of place
place-context-motorway = Motorway, lorry
place-context-workplace = Place of work
place-context-private-home = Private home
place-context-street = Street
place-context-other = Other
place-where = Place
place-search = Search road, car park, town
place-not-found = Not in the list. Write it below.
place-more = { $count } more: type to narrow down.
place-unverified = routing not verified
place-day = Day of the facts
place-training = Exercise: nothing of this is a real case.
place-training-choose = This is an exercise
place-next = Life first
