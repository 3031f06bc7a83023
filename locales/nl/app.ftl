## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 4081e4bbce3a

app-title = Halte
app-locked = Vergrendeld
app-locked-note = Deze openen zonder wachtzin. Er wordt geen dossier getoond.
app-show-notice = Toon een folder
app-languages =
    { $count ->
        [one] { $count } taal
       *[other] { $count } talen
    }
app-numbers = Nummers om te bellen
app-read-out = Voorlezen in 30 seconden
app-passphrase = Wachtzin
app-passphrase-again = Wachtzin nog eens
app-passphrase-differs = De twee wachtzinnen verschillen.
app-passphrase-guide = Neem vier of vijf woorden die niemand samen zou zetten, bijvoorbeeld van dingen rondom u. Geen namen, datums of gezegden. Niemand kan ze voor u opnieuw instellen.
app-unlock = Ontgrendelen
app-language = Taal van de app
app-theme-auto = Licht: zoals toestel
app-theme-day = Licht: dag
app-theme-night = Licht: nacht
app-theme-sun = Licht: volle zon
app-back = Terug
app-progress = Stap van de ontmoeting
app-saved = Bewaard: { $what }
app-undo = Ongedaan
app-undo-what = Ongedaan maken: { $what }
app-yes = Ja
app-no = Nee
app-unknown = Niet geweten
app-now = Nu
app-date-form = 2026-11-03
app-time-form = 2026-11-03 02:40
app-call = Bel { $name }: { $phone }
app-day-and-night = dag en nacht
app-office-hours = uren niet geweten
app-number-unverified = nummer niet nagegaan
app-start = Eerste start
app-start-note = Dit maakt uw eigen notitieboek op dit toestel. Alles is versleuteld. Een collega maakt een eigen notitieboek.
app-start-make = Maak mijn notitieboek
app-start-later = Later: toon folder en nummers
app-start-first = Maak een notitieboek op dit toestel
app-start-another = Een andere collega: maak een notitieboek
app-aside = Leg het beschadigde notitieboek opzij
app-aside-note = Om een nieuw notitieboek te beginnen, typt u de wachtzin van het beschadigde en legt u het opzij. Er wordt niets gewist: uw meldpost kan het nog nakijken.
app-aside-done = Het beschadigde notitieboek is opzij gelegd. Het ligt in:
app-aside-none = Bij deze wachtzin hoort geen beschadigd notitieboek. Er is niets verplaatst.
app-again = Opnieuw beginnen vanaf wat bewaard is
