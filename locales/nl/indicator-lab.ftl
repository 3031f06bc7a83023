## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 618d8cde7111

indicator-lab-01 = Werkt heel lange dagen, of zonder wekelijkse rustdag
indicator-lab-02 = Geen loon, ver onder het minimum, of teruggenomen voor verblijf, reis, boetes
indicator-lab-03 = Loon wordt tot later achtergehouden
indicator-lab-04 = Identiteitspapieren zijn in handen van iemand anders
indicator-lab-05 = Slaapt op de werkplek of in een ongeschikte gedeelde kamer
indicator-lab-06 = Kan werkplek of woonst niet vrij verlaten, of wordt bewaakt
indicator-lab-07 = Schuld bij werkgever, ronselaar of vervoerder
indicator-lab-08 = Werk, plaats of werkgever is anders dan beloofd
indicator-lab-09 = Dreiging met aangifte bij politie of vreemdelingendienst
indicator-lab-10 = Geweld of bedreigingen op het werk
indicator-lab-11 = Geen beschermingsmiddelen, of gevaarlijke taak zonder opleiding
indicator-lab-12 = Arbeidsongeval verzwegen, zorg ontzegd, of zonder papieren bij ziekenhuis afgezet
indicator-lab-13 = Iemand anders spreekt voor de werknemers of zegt hun antwoorden voor
indicator-lab-14 = Velen met zelfde adres, zelfde dag van inschrijving of schijnzelfstandig statuut
indicator-lab-15 = Voor de dag geronseld aan park, station of plein, onzeker over loon
indicator-lab-16 = Spreekt geen landstaal, of weet helemaal niet waar deze plek ligt
indicator-lab-17 = Onregelmatig of aan de werkgever gebonden verblijf dient als drukmiddel
indicator-lab-18 = Loopt weg of verstopt zich op bevel als inspecteurs komen
indicator-lab-19 = Geen loonfiche of registerinschrijving, of papieren niet in eigen handen
indicator-lab-20 = Werkgever regelt het vervoer naar het werk en rekent het aan
indicator-lab-21 = Risicosector: restaurant, landbouw, serre, kleding, bouw, schoonmaak, carwash, nagelstudio, vis, transport
indicator-lab-22 = Keten van onderaannemers die niemand kan noemen
