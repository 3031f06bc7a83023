## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07ea44a87ad2

indicator-crm-01 = Sagt, von jemandem dazu gezwungen worden zu sein
indicator-crm-02 = Eingesperrt mit Pflanzen, Paketen oder gestohlenen Waren
indicator-crm-03 = Minderjährige Person trägt Drogen oder Waren für ein Netzwerk von Erwachsenen
indicator-crm-04 = Schulden oder Reise werden mit Straftaten abbezahlt
indicator-crm-05 = Tagesziel oder Strafe bei Misserfolg
indicator-crm-06 = Familie wird bedroht
indicator-crm-07 = Behält nichts vom Gewinn
indicator-crm-08 = Vorgesagt, was bei Entdeckung zu sagen ist; wörtlich gleiche Geschichte
indicator-crm-09 = Anwalt, Bußgeld oder Telefon von einem unbekannten Erwachsenen geregelt
indicator-crm-10 = Wiederholte kleine Straftaten in verschiedenen Städten, von anderen gefahren
indicator-crm-11 = Nur als Fahrer, Aufpasser, Kurier oder Kontoinhaber benutzt
indicator-crm-12 = Dokumente sind in den Händen einer anderen Person
indicator-crm-13 = Spuren von Gewalt
indicator-crm-14 = Über die Arbeit getäuscht, etwa Gartenarbeit, Lieferungen, IT
indicator-crm-15 = Minderjährig und vermisst gemeldet, oder verließ kurz zuvor ein Aufnahmezentrum
indicator-crm-16 = Weiß nicht, wo dieser Ort ist
