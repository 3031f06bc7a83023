## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e50f925f493d

indicator-org-01 = Frische Operationsnarbe; Person kann oder wagt sie nicht zu erklären
indicator-org-02 = Geld für ein Organ oder Gewebe versprochen oder gezahlt
indicator-org-03 = Reise, Visum oder Unterkunft von unbekanntem „Verwandten“ oder Patienten bezahlt
indicator-org-04 = Medizinische Untersuchungen ohne Erklärung gemacht
indicator-org-05 = Klinikpapiere, Blutgruppentest oder Transplantationsbriefe in fremden Händen
indicator-org-06 = Bekam zu hören, es sei harmlos oder wachse nach
indicator-org-07 = Schulden oder Überfahrt mit einem Organ zu bezahlen
indicator-org-08 = Papiere behält die Begleitperson
indicator-org-09 = Begleitperson beantwortet jede Frage, nennt sich Familie ohne Nachweis
indicator-org-10 = Keine Nachsorge nach der Operation
indicator-org-11 = Drohung, falls die Person sich zurückzieht
indicator-org-12 = Kann nicht lesen, was unterschrieben wurde
