## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: df4a4afc388b

refer-title =
    { $count ->
        [one] { $count } persoon doorverwijzen
       *[other] { $count } personen doorverwijzen
    }
refer-title-one = Persoon { $label } doorverwijzen
refer-first-call = eerst bellen
refer-people =
    { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }
refer-others = en { $count } enkel als aantal
refer-by-hand = met de hand: geen sleutel
refer-call = Bel { $name }
refer-called-at = Gebeld om { $time }
refer-call-reached = Bereikt
refer-call-no-answer = Geen antwoord
refer-call-full = Volzet
refer-call-will-come = Komt
refer-call-declined = Kan hen niet opnemen
refer-who = Wie wordt doorverwezen
refer-more = Voor de ontvangers
refer-more-about = Over { $label }
refer-sender = Afzender
refer-nobody = Niemand is gekozen. Kies wie wordt doorverwezen.
refer-not-enrolled = Dit toestel is niet aangemeld: pakketten worden ondertekend en gaan met de hand, op papier of stick.
refer-seal =
    { $count ->
        [one] Onderteken en verzegel { $count } pakket
       *[other] Onderteken en verzegel { $count } pakketten
    }
refer-seal-some = Onderteken en verzegel
refer-close = Niemand doorverwijzen: naar het afsluiten
