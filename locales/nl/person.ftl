## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 37ea4af0f62e

person-people = Mensen
person-people-told = { $persons } · { $told } ingelicht
person-needs-someone = Heeft iemand nodig · { $count }
person-all = Allen · { $count }
person-none = Nog niemand toegevoegd.
person-need-child = kind?
person-need-unwell = onwel
person-need-wants-help = wil hulp
person-told = ingelicht
person-sealed = verzegeld
person-not-transported = apart
person-add = Mensen toevoegen
person-add-one = Eén
person-add-count = Voeg { $count } mensen toe
person-add-counted = Voeg de { $count } toe die nog ontbreken
person-add-apart = Bestuurder, bewaker of werkgever (niet vervoerd)
person-same = Gelijk voor allen…
person-same-for = Gelijk voor { $count }…
person-select = Kiezen
person-same-title =
    { $count ->
        [one] Gelijk voor { $count } persoon
       *[other] Gelijk voor { $count } personen
    }
person-same-tell = Toon hun allen de folder
person-same-done = Terug naar de mensen
person-next = Volgende: { $label }
person-next-need = Volgende: { $label } ({ $need })
person-refer = Doorverwijzen
person-title = Persoon { $label }
person-not-told = nog niet ingelicht
person-told-in = ingelicht · { $language }
person-steps = Stappen voor persoon { $label }
person-step-tell = Vertel
person-step-needs = Noden
person-step-ask = Vraag
person-step-identity = Identiteit
person-step-result = Uitkomst
person-next-needs = Wat { $label } nodig heeft
person-next-ask = Vraag { $label }
person-next-identity = Wie { $label } is
person-next-result = Wat het betekent voor { $label }
person-seen = Gezien bij deze persoon
person-needs = Nu nodig
person-from-scene = uit de situatie: { $answer }
person-age = Leeftijd
person-age-adult = Meerderjarig
person-age-minor = Jonger dan 18
person-age-unsure = Niet zeker
person-accompanied = Met een ouder of voogd
person-transported = Werd vervoerd
person-nationality = Nationaliteit, zo fijn als de wet het vraagt
person-nationality-third-country = Buiten de EU
person-nationality-eu = EU
person-nationality-belgian = Belg
person-nationality-unknown = Niet geweten
person-says-victim = Zegt slachtoffer te zijn
person-officer-doubt = U twijfelt
person-identity-mode-named = Met naam
person-identity-mode-pseudonym-to-centre = Andere naam voor het centrum
person-identity-mode-anonymous-statement = Anonieme verklaring: enkel het parket
person-identity-mode-third-party = Iemand anders meldt
person-identity-mode-none = Geen identiteit bewaard
person-role = Rol, een hypothese
person-role-note = Meerdere kunnen gelden. Enkel voor u en de magistraat.
person-role-presumed-victim = Vermoedelijk slachtoffer
person-role-witness = Getuige
person-role-possible-suspect = Mogelijke verdachte
person-role-unclear = Onduidelijk
person-offer-first = Bied eerst hulp aan
person-offer-first-note = Vraag nooit naar papieren voor er hulp is aangeboden.
person-remove = { $label } is per vergissing toegevoegd
