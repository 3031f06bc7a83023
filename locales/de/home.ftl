## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 15792829e8ed97287d4564cd5fcb68c15b89b37f0b2b41b2a66bec83df5dd476

home-new = Neue Begegnung
home-encounters = Begegnungen
home-none = Noch keine Begegnung.
home-line =
    { $day } · { $persons ->
        [one] { $persons } Person
       *[other] { $persons } Personen
    } · { $told } informiert
home-open = offen
home-sealed = versiegelt
home-closed = abgeschlossen
home-training = Übung
home-clocks = Fristen
home-clock-due = Bis { $due }
home-clock-confirm = Beginn zu bestätigen
home-more = Mehr
home-received = Ein erhaltenes Paket öffnen
home-lock = Jetzt sperren
