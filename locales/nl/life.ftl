## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: a654bb3d0284

life-title = Eerst het leven
life-people = Hoeveel mensen?
life-fewer = Eén persoon minder
life-more =
    { $count ->
        [one] { $count } persoon meer
       *[other] { $count } personen meer
    }
life-now = Nu
life-check-air = Deuren open, lucht
life-check-warmth = Warmte of koelte
life-check-water = Water
life-check-injured = Gewond of onwel
life-check-children = Kinderen
life-check-called-112 = 112 is gebeld
life-call-112 = Bel nu
life-at = om { $time }
life-saved = Elke tik wordt met het uur bewaard.
life-apart = Houd apart
life-apart-note = Niemand uit de groep tolkt.
life-apart-driver = Bestuurder
life-apart-holds-phones = Houdt gsm’s of papieren
life-apart-speaks-for-others = Spreekt voor anderen
life-apart-controller = Geeft bevelen, bewaakt
life-next = Wat zagen we?
