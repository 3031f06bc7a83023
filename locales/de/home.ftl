## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: b4c64bf75632

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
home-older = Ältere zeigen
