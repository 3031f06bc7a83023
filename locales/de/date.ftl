## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2e1c53b59932

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
