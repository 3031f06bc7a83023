## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: a46e1efd53f6

indicator-min-01 = Zegt jonger dan 18 te zijn, of lijkt zo zonder betrouwbaar document
indicator-min-02 = Geen ouder of wettelijke voogd aanwezig
indicator-min-03 = Band met volwassene niet aantoonbaar, of antwoorden verschillen apart gevraagd
indicator-min-04 = Volwassene antwoordt voor het kind, of houdt alle papieren en telefoons
indicator-min-05 = Kind zegt ingestudeerde zinnen
indicator-min-06 = Niet op school: werkt, bedelt, verkoopt of bedient
indicator-min-07 = Onbekenden betaalden de reis; adres of nummer op papiertje, huid, telefoon
indicator-min-08 = Familie heeft een schuld voor de reis
indicator-min-09 = Verwondingen, uitputting, of tekenen van drugs of alcohol
indicator-min-10 = Kleding van volwassenen, geschenken of meerdere telefoons zonder uitleg
indicator-min-11 = Oudere “vriend”
indicator-min-12 = Bang om naar huis te gaan, of om opgehaald te worden
indicator-min-13 = Verliet kort tevoren een opvangplaats, of staat als vermist
indicator-min-14 = Weet stad, adres of volgende halte niet
indicator-min-15 = Vroeg of gedwongen huwelijk, of “verkocht” of beloofd
indicator-min-16 = In een voertuig met volwassenen die elkaar niet kennen
