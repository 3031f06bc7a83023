## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: a654bb3d0284

life-title = Zuerst das Leben
life-people = Wie viele Menschen?
life-fewer = Eine Person weniger
life-more =
    { $count ->
        [one] { $count } Person mehr
       *[other] { $count } Personen mehr
    }
life-now = Jetzt
life-check-air = Türen offen, Luft
life-check-warmth = Wärme oder Kühlung
life-check-water = Wasser
life-check-injured = Verletzt oder unwohl
life-check-children = Kinder
life-check-called-112 = 112 wurde gerufen
life-call-112 = Jetzt anrufen
life-at = um { $time }
life-saved = Jedes Tippen wird mit seiner Zeit gespeichert.
life-apart = Getrennt halten
life-apart-note = Niemand aus der Gruppe dolmetscht.
life-apart-driver = Fahrer
life-apart-holds-phones = Hat Handys oder Papiere
life-apart-speaks-for-others = Spricht für andere
life-apart-controller = Befiehlt, bewacht
life-next = Was haben wir gesehen?
