## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 08de5e23d411

result-why = Waarom
result-outcome-refer-now-note = Bel eerst het centrum, dan de magistraat en de Dienst Vreemdelingenzaken. De magistraat beslist.
result-outcome-refer-advised-note = Iets wijst in deze richting. Het centrum kan adviseren; u beslist.
result-outcome-inform-only-note = Nog geen aanwijzing genoteerd. Iedereen wordt ingelicht, en u kunt altijd doorverwijzen.
result-rule-says-victim = De persoon zegt slachtoffer te zijn.
result-rule-officer-doubt = U twijfelt.
result-rule-decisive = Eén aanwijzing die op zich volstaat.
result-rule-strong = Een sterke aanwijzing.
result-rule-circumstance = Een omstandigheid van verzwaarde mensensmokkel.
result-rule-two-medium = Twee of meer aanwijzingen van middelmatig gewicht.
result-rule-minor = Jonger dan 18 of twijfel, met een aanwijzing.
result-rule-one-medium = Eén aanwijzing van middelmatig gewicht.
result-rule-two-weak = Twee of meer zwakke aanwijzingen.
result-track-open = Nog geen aanwijzing.
result-eligible-yes = Open voor deze persoon: geen EU-nationaliteit.
result-eligible-no = Deze bescherming is voor onderdanen van buiten de EU. Hulp en doorverwijzing blijven open.
result-eligible-unknown = Nationaliteit niet gevraagd: ze bepaalt of deze bescherming open is.
result-unverified = verwijzing niet nagegaan
result-open =
    { $count ->
        [one] { $count } vraag open
       *[other] { $count } vragen open
    }
result-next = Het nuttigst nu:
result-officer-decides = Dit is een aanzet. U beslist of u doorverwijst.
result-refer = { $label } doorverwijzen
