## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: fd5bf81b434f

indicator-smg-01 = Menschen in einem gekühlten, gefrorenen, versiegelten oder luftdichten Laderaum
indicator-smg-02 = Kälte, Hitze, Luft- oder Wassermangel: Zittern, Verwirrung, Ohnmacht, bläuliche Haut
indicator-smg-03 = Türen lassen sich innen nicht öffnen oder wurden von außen verschlossen
indicator-smg-04 = Plane, Dach oder Seil aufgeschnitten oder wieder zugeklebt
indicator-smg-05 = Schloss oder Plombe fehlt, ist aufgebrochen, vertauscht oder passt nicht zu Papieren
indicator-smg-06 = Menschen auf einer Achse, über der Kabine oder an anderer ungeeigneter Stelle
indicator-smg-07 = Eingebautes Versteck oder falsche Wand
indicator-smg-08 = Zu viele Menschen für den Raum oder zwischen ungesicherter Ladung
indicator-smg-09 = Für die Reise wurde oder wird gezahlt, egal wie viel
indicator-smg-10 = Ein Dritter hält das Geld und gibt es bei Ankunft frei
indicator-smg-11 = Reiseschulden müssen abgearbeitet werden oder wachsen
indicator-smg-12 = Eine Person gibt Befehle, verteilt die Leute oder behält ihre Telefone
indicator-smg-13 = Telefone auf Befehl aus, oder ein Gerät oder eine SIM für mehrere
indicator-smg-14 = Drohung, Schläge, Waffe oder Angst vor dem, der die Reise organisierte
indicator-smg-15 = Nicht frei, Gruppe, Auto, Haus oder Parkplatz zu verlassen
indicator-smg-16 = Nichts oder Lügen über Fahrzeug, Strecke oder Gefahr gesagt
indicator-smg-17 = Jemand, der nicht mitreist, öffnet Türen oder beobachtet die Polizei
indicator-smg-18 = Unterschlupf, Hotel, Taxi oder Zubringerauto genannt oder gesehen
indicator-smg-19 = Kind, allein oder mit einem Erwachsenen ohne belegbare Bindung
indicator-smg-20 = Schwangere, kranke, verletzte, behinderte oder alte Person
indicator-smg-21 = Irregulärer Aufenthalt, keine Sprache, kein Ziel, keine Wahl außer zahlen
indicator-smg-22 = Frühere Versuche mit demselben Organisator
indicator-smg-23 = Person oder Familie wurde früher misshandelt oder eingesperrt
indicator-smg-24 = Musste lenken, übersetzen, kassieren oder Wache halten, für Rabatt oder unter Druck
indicator-smg-25 = Fahrer rief selbst die Polizei oder scheint nichts zu wissen
