## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 6dbcec7c428f

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
home-more = Mehr
home-received = Ein erhaltenes Paket öffnen
home-lock = Jetzt sperren
home-older = Ältere zeigen
