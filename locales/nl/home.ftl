## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 6dbcec7c428f

home-new = Nieuwe ontmoeting
home-encounters = Ontmoetingen
home-none = Nog geen ontmoeting.
home-line =
    { $day } · { $persons ->
        [one] { $persons } persoon
       *[other] { $persons } personen
    } · { $told } ingelicht
home-open = open
home-sealed = verzegeld
home-closed = afgesloten
home-training = oefening
home-clocks = Termijnen
home-more = Meer
home-received = Open een ontvangen pakket
home-lock = Nu vergrendelen
home-older = Oudere tonen
