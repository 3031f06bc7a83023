## status: draft
## author: Halte
## date: 2026-11-22

indicator-beg-01 = Money goes to someone else the same day
indicator-beg-02 = Must bring a daily sum, or is punished
indicator-beg-03 = Dropped off and collected by the same person or vehicle
indicator-beg-04 = Child, or disabled or ill person, used to raise pity
indicator-beg-05 = Baby with changing “parents”, or drugged, or asleep all day
indicator-beg-06 = Group housed together far away, many in one room
indicator-beg-07 = Someone nearby keeps watch
indicator-beg-08 = Papers held by someone else
indicator-beg-09 = Debt for the journey is being paid by begging
indicator-beg-10 = Same phrase, sign or hospital letter in several hands
indicator-beg-11 = Injury that looks inflicted or left untreated
indicator-beg-12 = Kept outside for hours in heat or cold without food
indicator-beg-13 = Child not in school, moved between towns or countries
indicator-beg-14 = Afraid to talk, looks at a third person first
indicator-beg-15 = Was promised other work on arrival
