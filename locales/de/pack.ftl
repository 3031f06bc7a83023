## status: draft
## author: Halte
## source-hash: a0ae5f9d44dcf73875c73781cad1cbddd5d00c5b34b2264dae0e2252453b9f76

pack-smg = Autobahn und Menschenschmuggel
pack-min = Minderjährige
pack-disclaimer = Nicht alle Zeichen sind in jedem Fall da. Ein Zeichen beweist für sich nichts, sein Fehlen auch nicht; es ist ein Grund, weiter hinzusehen.
pack-not-official = Keine Liste hier ist eine offizielle belgische Liste.
pack-unverified = Die genannte Quelle wurde noch nicht Zeile für Zeile gelesen.
