## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: a56a387566f0

pack-smg = Autobahn und Menschenschmuggel
pack-lab = Ausbeutung bei der Arbeit
pack-sex = Sexuelle Ausbeutung
pack-beg = Erzwungenes Betteln
pack-crm = Erzwungene Straftaten
pack-org = Entnahme von Organen
pack-dom = Ausbeutung im Haushalt
pack-min = Minderjährige
pack-disclaimer = Nicht alle Zeichen sind in jedem Fall da. Ein Zeichen beweist für sich nichts, sein Fehlen auch nicht; es ist ein Grund, weiter hinzusehen.
pack-not-official = Keine Liste hier ist eine offizielle belgische Liste.
pack-unverified = Die genannte Quelle wurde noch nicht Zeile für Zeile gelesen.
