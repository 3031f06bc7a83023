## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2e1c53b59932

# Days and times, written out. Numbers arrive as digits.
date-month-1 = janvier
date-month-2 = février
date-month-3 = mars
date-month-4 = avril
date-month-5 = mai
date-month-6 = juin
date-month-7 = juillet
date-month-8 = août
date-month-9 = septembre
date-month-10 = octobre
date-month-11 = novembre
date-month-12 = décembre
date-civil = { $day } { $month } { $year }
date-civil-first = 1er { $month } { $year }
date-time = { $date }, { $time }
