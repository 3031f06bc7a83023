## status: draft
## author: Halte
## date: 2026-11-22

indicator-lab-01 = Works very long days, or without a weekly rest day
indicator-lab-02 = Pay absent, far below minimum, or taken back for lodging, travel, fines
indicator-lab-03 = Wages kept back until later
indicator-lab-04 = Identity papers held by someone else
indicator-lab-05 = Sleeps at the workplace or in an unfit shared room
indicator-lab-06 = Cannot leave site or housing freely, or is watched
indicator-lab-07 = Debt to employer, recruiter or carrier
indicator-lab-08 = Job, place or employer differs from the promise
indicator-lab-09 = Threat of being reported to police or immigration
indicator-lab-10 = Violence or threats at work
indicator-lab-11 = No protective gear, or dangerous task without training
indicator-lab-12 = Accident at work hidden, care denied, or left at hospital without papers
indicator-lab-13 = Someone else speaks for the workers or gives them lines
indicator-lab-14 = Many with same address, same day of entry, or false self-employed status
indicator-lab-15 = Recruited for the day at park, station or square, unsure of pay
indicator-lab-16 = Speaks no local language, or has no idea where this place is
indicator-lab-17 = Irregular or employer-tied stay is used as pressure
indicator-lab-18 = Runs or hides on command when inspectors arrive
indicator-lab-19 = No payslip or register entry, or papers not in own hands
indicator-lab-20 = Transport to work is run and charged by the employer
indicator-lab-21 = Risk sector: restaurant, farm, greenhouse, clothing, building, cleaning, car wash, nail bar, fish, transport
indicator-lab-22 = Chain of subcontractors that nobody can name
