## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 8d3fe70bc791

pack-smg = Autobahn und Menschenschmuggel
pack-min = Minderjährige
pack-disclaimer = Nicht alle Zeichen sind in jedem Fall da. Ein Zeichen beweist für sich nichts, sein Fehlen auch nicht; es ist ein Grund, weiter hinzusehen.
pack-not-official = Keine Liste hier ist eine offizielle belgische Liste.
pack-unverified = Die genannte Quelle wurde noch nicht Zeile für Zeile gelesen.
