## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: c8130957d5d7

indicator-smg-01 = Menschen in einem gekühlten, gefrorenen, versiegelten oder luftdichten Laderaum
indicator-smg-02 = Kälte, Hitze, Luft- oder Wassermangel: Zittern, Verwirrung, Ohnmacht, bläuliche Haut
indicator-smg-03 = Türen lassen sich innen nicht öffnen oder wurden von außen verschlossen
indicator-smg-04 = Plane, Dach oder Seil aufgeschnitten oder wieder zugeklebt
indicator-smg-05 = Schloss oder Plombe fehlt, ist aufgebrochen, vertauscht oder passt nicht zu Papieren
indicator-smg-06 = Menschen auf einer Achse, über der Kabine oder an anderer ungeeigneter Stelle
indicator-smg-07 = Eingebautes Versteck oder falsche Wand
indicator-smg-08 = Zu viele Menschen für den Raum oder zwischen ungesicherter Ladung
indicator-smg-09 = Für die Reise wurde oder wird gezahlt, egal wie viel
indicator-smg-09-ask = Haben Sie oder Ihre Familie für diese Reise bezahlt, oder müssen Sie noch zahlen?
indicator-smg-10 = Ein Dritter hält das Geld und gibt es bei Ankunft frei
indicator-smg-11 = Reiseschulden müssen abgearbeitet werden oder wachsen
indicator-smg-11-ask = Schulden Sie Geld für die Reise? Wie müssen Sie es zurückzahlen?
indicator-smg-12 = Eine Person gibt Befehle, verteilt die Leute oder behält ihre Telefone
indicator-smg-13 = Telefone auf Befehl aus, oder ein Gerät oder eine SIM für mehrere
indicator-smg-14 = Drohung, Schläge, Waffe oder Angst vor dem, der die Reise organisierte
indicator-smg-15 = Nicht frei, Gruppe, Auto, Haus oder Parkplatz zu verlassen
indicator-smg-15-ask = Konnten Sie weggehen, wenn Sie wollten? Was würde dann geschehen?
indicator-smg-16 = Nichts oder Lügen über Fahrzeug, Strecke oder Gefahr gesagt
indicator-smg-16-ask = Was hat man Ihnen vor der Reise gesagt? War es dann so?
indicator-smg-17 = Jemand, der nicht mitreist, öffnet Türen oder beobachtet die Polizei
indicator-smg-18 = Unterschlupf, Hotel, Taxi oder Zubringerauto genannt oder gesehen
indicator-smg-19 = Kind, allein oder mit einem Erwachsenen ohne belegbare Bindung
indicator-smg-19-ask = Wer sorgt auf dieser Reise für dich? Seit wann kennst du die Person?
indicator-smg-20 = Schwangere, kranke, verletzte, behinderte oder alte Person
indicator-smg-20-ask = Sind Sie verletzt oder krank? Sind Sie schwanger? Brauchen Sie Medikamente?
indicator-smg-21 = Irregulärer Aufenthalt, keine Sprache, kein Ziel, keine Wahl außer zahlen
indicator-smg-21-ask = Können Sie irgendwohin gehen? Gab es für Sie einen anderen Weg?
indicator-smg-22 = Frühere Versuche mit demselben Organisator
indicator-smg-22-ask = Haben Sie das schon einmal versucht? Haben dieselben Leute es organisiert?
indicator-smg-23 = Person oder Familie wurde früher misshandelt oder eingesperrt
indicator-smg-24 = Musste lenken, übersetzen, kassieren oder Wache halten, für Rabatt oder unter Druck
indicator-smg-25 = Fahrer rief selbst die Polizei oder scheint nichts zu wissen
indicator-min-01 = Gibt an, unter 18 zu sein, oder wirkt so ohne verlässliches Dokument
indicator-min-02 = Kein Elternteil oder gesetzlicher Vormund anwesend
indicator-min-02-ask = Wer kümmert sich hier um dich? Wo sind deine Eltern?
indicator-min-03 = Bindung zum Erwachsenen nicht belegbar, oder getrennt gefragt andere Antworten
indicator-min-03-ask = Wer ist diese Person für dich? Woher kennt ihr euch?
indicator-min-04 = Erwachsener antwortet für das Kind oder hat alle Papiere und Telefone
indicator-min-05 = Kind sagt auswendig gelernte Sätze
indicator-min-06 = Nicht in der Schule: arbeitet, bettelt, verkauft oder bedient
indicator-min-06-ask = Was machst du an einem normalen Tag? Gehst du zur Schule?
indicator-min-07 = Unbekannte zahlten die Reise; Adresse oder Nummer auf Zettel, Haut, Telefon
indicator-min-08 = Familie hat Schulden für die Reise
indicator-min-09 = Verletzungen, Erschöpfung oder Zeichen von Drogen oder Alkohol
indicator-min-10 = Kleidung von Erwachsenen, Geschenke oder mehrere Telefone ohne Erklärung
indicator-min-11 = Älterer „Freund“
indicator-min-12 = Angst, nach Hause zu gehen oder abgeholt zu werden
indicator-min-13 = Verließ kurz zuvor eine Unterkunft oder ist als vermisst gemeldet
indicator-min-14 = Kennt weder Stadt noch Adresse noch nächstes Ziel
indicator-min-14-ask = Weißt du, wo wir sind? Wohin gehst du als Nächstes?
indicator-min-15 = Frühe oder erzwungene Ehe, oder „verkauft“ oder versprochen
indicator-min-16 = In einem Fahrzeug mit Erwachsenen, die einander nicht kennen
