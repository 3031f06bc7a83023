## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2e1c53b59932

# Days and times, written out. Numbers arrive as digits.
date-month-1 = januari
date-month-2 = februari
date-month-3 = maart
date-month-4 = april
date-month-5 = mei
date-month-6 = juni
date-month-7 = juli
date-month-8 = augustus
date-month-9 = september
date-month-10 = oktober
date-month-11 = november
date-month-12 = december
date-civil = { $day } { $month } { $year }
date-civil-first = 1 { $month } { $year }
date-time = { $date }, { $time }
