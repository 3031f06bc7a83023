## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: a46e1efd53f6

indicator-min-01 = Gibt an, unter 18 zu sein, oder wirkt so ohne verlässliches Dokument
indicator-min-02 = Kein Elternteil oder gesetzlicher Vormund anwesend
indicator-min-03 = Bindung zum Erwachsenen nicht belegbar, oder getrennt gefragt andere Antworten
indicator-min-04 = Erwachsener antwortet für das Kind oder hat alle Papiere und Telefone
indicator-min-05 = Kind sagt auswendig gelernte Sätze
indicator-min-06 = Nicht in der Schule: arbeitet, bettelt, verkauft oder bedient
indicator-min-07 = Unbekannte zahlten die Reise; Adresse oder Nummer auf Zettel, Haut, Telefon
indicator-min-08 = Familie hat Schulden für die Reise
indicator-min-09 = Verletzungen, Erschöpfung oder Zeichen von Drogen oder Alkohol
indicator-min-10 = Kleidung von Erwachsenen, Geschenke oder mehrere Telefone ohne Erklärung
indicator-min-11 = Älterer „Freund“
indicator-min-12 = Angst, nach Hause zu gehen oder abgeholt zu werden
indicator-min-13 = Verließ kurz zuvor eine Unterkunft oder ist als vermisst gemeldet
indicator-min-14 = Kennt weder Stadt noch Adresse noch nächstes Ziel
indicator-min-15 = Frühe oder erzwungene Ehe, oder „verkauft“ oder versprochen
indicator-min-16 = In einem Fahrzeug mit Erwachsenen, die einander nicht kennen
