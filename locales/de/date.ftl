## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2c8c5998abc5be7b00b794ddc9f2253634f6bb841fd5fba47002c6e3209f1aa5

# Days and times, written out. Numbers arrive as digits.
date-month-1 = Januar
date-month-2 = Februar
date-month-3 = März
date-month-4 = April
date-month-5 = Mai
date-month-6 = Juni
date-month-7 = Juli
date-month-8 = August
date-month-9 = September
date-month-10 = Oktober
date-month-11 = November
date-month-12 = Dezember
date-civil = { $day }. { $month } { $year }
date-civil-first = 1. { $month } { $year }
date-time = { $date }, { $time }
