## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 636257bdae1a

indicator-dom-01 = Verlaat het huis nooit alleen
indicator-dom-02 = Dag en nacht oproepbaar, geen vrije dag
indicator-dom-03 = Geen loon, of loon gaat naar iemand anders
indicator-dom-04 = Paspoort of bijzondere kaart in handen van de werkgever
indicator-dom-05 = Slaapt in gang, keuken, kinderkamer of kelder
indicator-dom-06 = Eet restjes of te weinig
indicator-dom-07 = Geen eigen telefoon, of gesprekken worden afgeluisterd
indicator-dom-08 = Beledigingen, slagen of ongewenste aanrakingen
indicator-dom-09 = Kreeg te horen dat de politie zal aanhouden of uitzetten
indicator-dom-10 = Geen medische zorg
indicator-dom-11 = Contract verschilt van praktijk, of twee keer getekend met andere bedragen
indicator-dom-12 = Bijzondere kaart niet zelf afgehaald, of nooit alleen bij Protocol geweest
indicator-dom-13 = Werkt voor meerdere huishoudens of een winkel van dezelfde familie
indicator-dom-14 = Minderjarige doet huishoudelijk werk in plaats van school
indicator-dom-15 = Kwam als partner, au pair, student of “nichtje”, en moet werken
indicator-dom-16 = Werkgever beroept zich op immuniteit of weigert contact
