## status: draft
## author: Halte
## date: 2026-11-22

app-title = Halte
app-locked = Locked
app-locked-note = These open without a passphrase. No case data is shown.
app-show-notice = Show a notice
app-languages =
    { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }
app-numbers = Numbers to call
app-read-out = Read out in 30 seconds
app-passphrase = Passphrase
app-passphrase-again = Passphrase once more
app-passphrase-differs = The two passphrases differ.
app-passphrase-guide = Take four or five words that nobody would put together, for example from things you see around you. No names, dates or sayings. Nobody can reset it for you.
app-unlock = Unlock
app-language = Language of the app
app-theme-auto = Light: as the device
app-theme-day = Light: day
app-theme-night = Light: night
app-theme-sun = Light: full sun
app-back = Back
app-progress = Step of the encounter
app-saved = Saved: { $what }
app-undo = Undo
app-undo-what = Undo: { $what }
app-yes = Yes
app-no = No
app-unknown = Not known
app-now = Now
app-date-form = 2026-11-03
app-time-form = 2026-11-03 02:40
app-call = Call { $name }: { $phone }
app-day-and-night = day and night
app-office-hours = hours not known
app-number-unverified = number not verified
app-start = First start
app-start-note = This makes your own notebook on this device. All of it is encrypted. A colleague makes their own.
app-start-make = Make my notebook
app-start-later = Later: show notice and numbers
app-start-first = Make a notebook on this device
app-start-another = Another officer: make a notebook
app-aside = Set the damaged notebook aside
app-aside-note = To begin a new notebook, type the passphrase of the damaged one and set it aside. Nothing is deleted: your station can still look at it.
app-aside-done = The damaged notebook was set aside. It lies in:
app-aside-none = No damaged notebook belongs to this passphrase. Nothing was moved.
app-again = Start again from what is saved
