## status: draft
## author: Halte
## date: 2026-11-22

indicator-dom-01 = Never leaves the house alone
indicator-dom-02 = On call day and night, no day off
indicator-dom-03 = No wage, or wage sent to someone else
indicator-dom-04 = Passport or special card held by the employer
indicator-dom-05 = Sleeps in corridor, kitchen, child’s room or basement
indicator-dom-06 = Eats leftovers or too little
indicator-dom-07 = No own phone, or calls are listened to
indicator-dom-08 = Insults, blows or unwanted touching
indicator-dom-09 = Was told that police will make an arrest or deport
indicator-dom-10 = No medical care
indicator-dom-11 = Contract differs from practice, or signed twice with other sums
indicator-dom-12 = Special card not collected in person, or Protocol never met alone
indicator-dom-13 = Works for several households, or a shop, of the same family
indicator-dom-14 = Minor doing household work instead of school
indicator-dom-15 = Came as spouse, au pair, student or “niece”, is made to work
indicator-dom-16 = Employer claims immunity or refuses contact
