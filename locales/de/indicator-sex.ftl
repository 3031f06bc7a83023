## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 05001e17c0e1

indicator-sex-01 = Unter 18 bei einem sexuellen Dienst oder auf einem sexuellen Bild
indicator-sex-02 = Einnahmen werden ganz oder fast ganz abgegeben
indicator-sex-03 = Kann Kunden, Handlungen oder Tage nicht ablehnen
indicator-sex-04 = Bewacht, eingesperrt oder immer begleitet
indicator-sex-05 = Papiere behält eine andere Person
indicator-sex-06 = Schulden, Zimmergeld oder wachsende „Kosten“
indicator-sex-07 = Verletzungen, unbehandelte Krankheit oder Spuren von Schlägen
indicator-sex-08 = Drohung, es der Familie zu sagen oder Bilder zu veröffentlichen
indicator-sex-09 = Eid, Ritual oder Glaube als Druckmittel
indicator-sex-10 = Partner oder „Freund“, der anwarb, nimmt jetzt das Geld
indicator-sex-11 = Wird alle paar Tage verlegt, kennt die Adresse nicht
indicator-sex-12 = Anzeigen in fremder Hand, gemeinsames Telefon oder gleicher Wortlaut
indicator-sex-13 = Andere Arbeit war versprochen
indicator-sex-14 = Drogen oder Alkohol werden gegeben, um zu kontrollieren
indicator-sex-15 = Schläft dort, wo gearbeitet wird
indicator-sex-16 = Wenig eigene Kleidung oder Sachen, kein eigenes Telefon
indicator-sex-17 = Kennt nur einige sexuelle Wörter einer Landessprache
indicator-sex-18 = Dritte Person ruft immer wieder an oder wartet draußen
indicator-sex-19 = Beschreibt eigene Zeiten, Kunden und Geld frei und ohne Angst
