## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 8e5cbfa89eec

sealed-title =
    { $count ->
        [one] { $count } pakket verzegeld
       *[other] { $count } pakketten verzegeld
    }
sealed-closed = Ontmoeting afgesloten
sealed-none = Er is niets verzegeld.
sealed-folder = De bestanden liggen in
sealed-for-one = opent enkel voor deze ontvanger
sealed-revoked = niet verzonden: het certificaat is ingetrokken
sealed-revoked-left = certificaat ingetrokken na het verzenden
sealed-revoked-identity = De naam erin staat nergens anders in dit notitieboek. Vraag die opnieuw en vul die in voor u opnieuw verzegelt.
sealed-evidence = Bewijsnummer, voor het verslag
sealed-phone-text = Te zeggen aan de telefoon
sealed-save = Bewaar het ondertekende papier
sealed-saved = Bewaard: { $path }
sealed-hand-to = Overhandigd aan (dienst of loket)
sealed-signed-for = Getekend
sealed-hand = Noteer overhandiging
sealed-handed = Overhandigd aan { $to } om { $time }
sealed-handed-signed = Overhandigd aan { $to } om { $time }, getekend
sealed-home = Klaar: naar het begin
sealed-close-title = Sluit de ontmoeting af
sealed-close = Nu afsluiten
sealed-counted = Bij afsluiten blijft van { $label } enkel het aantal
sealed-hold = Bewaar { $label }: { $reason }
sealed-hold-asked = vroeg om contact
sealed-hold-contact = contact met een centrum loopt
sealed-hold-doubt = er blijft twijfel
sealed-reopen = Heropen, omdat
sealed-reopen-correction = Er iets verbeterd moet worden
sealed-reopen-new-fact = Er een nieuw feit is
sealed-reopen-request = Een ontvanger of magistraat erom vraagt
