## status: draft
## author: Halte
## date: 2026-11-22

indicator-smg-01 = People found in a cooled, frozen, sealed or airtight load space
indicator-smg-02 = Cold, heat, no air or water: shivering, confused, fainting, bluish skin
indicator-smg-03 = Doors cannot be opened from inside, or were locked from outside
indicator-smg-04 = Tarpaulin, roof or cord cut, or cut and glued back
indicator-smg-05 = Padlock or seal missing, forced, swapped, or not matching the papers
indicator-smg-06 = People on an axle, above the cab or in another unfit place
indicator-smg-07 = Built-in hiding place or false wall
indicator-smg-08 = Too many people for the space, or piled among loose cargo
indicator-smg-09 = Money was or will be paid for the trip, any amount
indicator-smg-10 = A third person holds the money and releases it on arrival
indicator-smg-11 = Debt for the journey must be worked off, or grows
indicator-smg-12 = One person gives orders, places people or keeps their phones
indicator-smg-13 = Phones off on command, or one phone or SIM for several people
indicator-smg-14 = Threat, beating, weapon, or fear of who arranged the trip
indicator-smg-15 = Not free to leave the group, car, house or car park
indicator-smg-16 = Told nothing, or lies, about the vehicle, route or danger
indicator-smg-17 = Someone not travelling opens doors or watches police near lorries
indicator-smg-18 = Safe house, hotel, taxi or feeder car named or seen
indicator-smg-19 = Child, alone or with an adult whose link cannot be shown
indicator-smg-20 = Pregnant, ill, injured, disabled or elderly person
indicator-smg-21 = Irregular stay, no language, nowhere to go, no choice but to pay
indicator-smg-22 = Earlier attempts with the same organiser
indicator-smg-23 = Person or family was harmed or locked up earlier
indicator-smg-24 = Had to steer, translate, collect or watch, cheaper or under pressure
indicator-smg-25 = Driver called the police himself, or seems unaware
