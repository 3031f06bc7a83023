## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 0b15336f7ffa

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
pack-unread = Bei { $count } dieser { $total } Zeichen hat noch niemand die genannte Quelle Zeile für Zeile gelesen.
pack-asked = Hier gefragte Zeichen
pack-first = Jetzt am nützlichsten
pack-answered = { $count } von { $total } beantwortet
pack-person-only = Diese Zeichen betreffen jeweils eine Person. Tragen Sie sie bei der Person ein.
