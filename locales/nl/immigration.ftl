## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 0289c2820750

immigration-decisions = Wat werd beslist
immigration-about = Over wie
immigration-place = Over de plaats
immigration-papers-note = Een dag of tijdstip dat u hier noteert, start de klok ervan.
immigration-task-held = { $label } zit vast in een gesloten centrum: bel nu
immigration-task-order-to-leave = { $label } kreeg een bevel om te vertrekken: vraag uitstel
immigration-held-title = { $label }: een vermoedelijk slachtoffer zit vast
immigration-held-note = De Dienst Vreemdelingenzaken heeft als eigen instructie een slachtoffer van een misdrijf niet op te sluiten, tenzij de persoon ook als dader wordt vervolgd of een gevaar is voor de openbare orde (aan Myria gezegd in 2016, niet nagegaan). Vaak blijft vrijlating alleen uit omdat het verslag het niet zei.
immigration-order-to-leave-title = { $label }: een vermoedelijk slachtoffer kreeg een bevel om te vertrekken
immigration-order-to-leave-note = De termijn ervan kan worden uitgesteld tot het einde van het onderzoek, als een procureur dat aan de Dienst Vreemdelingenzaken zegt (niet nagegaan). Vraag het aan de magistraat.
immigration-since = Genoteerd: { $since }
immigration-call = Bel, in deze volgorde
immigration-no-number = Hier is geen nummer bekend: uw meldkamer heeft het.
immigration-say = Te zeggen aan de telefoon
immigration-confirm = Een bevestiging om te bezorgen
immigration-confirm-note = Ondertekend: vermoedelijk slachtoffer, sinds wanneer, magistraat ingelicht. Niets meer. Bezorg ze aan de terugkeerfunctionaris of de Dienst Vreemdelingenzaken en schrijf de naam er met de hand op.
immigration-confirm-save = De bevestiging bewaren
immigration-confirm-saved = Bewaard: { $path }
immigration-outcome = Wat kwam ervan? Dan is de taak klaar.
immigration-done = Genoteerd. Deze taak is klaar.
immigration-home = Klaar: naar het begin

immigration-copy-title = Voor het administratief verslag
immigration-copy-note = De eerste regels voor de Dienst Vreemdelingenzaken, om te plakken. De kopie wordt gelogd.
immigration-copy-also = Ook in
immigration-copy = Kopiëren als tekst
immigration-copied = Gekopieerd. Over 60 seconden wordt het klembord gewist.

# De bevestiging zelf.
immigration-confirm-title = Bevestiging: vermoedelijk slachtoffer van een misdrijf
immigration-confirm-signed = Ondertekend op { $at }
immigration-confirm-footer = Of iemand slachtoffer is, beslist de magistraat.
immigration-confirm-victim = Vermoedelijk slachtoffer van een misdrijf: ja
immigration-confirm-since = Als zodanig bekend sinds: { $at }
immigration-confirm-magistrate = Magistraat ingelicht: { $at }
immigration-confirm-person = Persoon
immigration-confirm-name = Naam (met de hand ingevuld)
immigration-confirm-packet = Zoals u gemeld in pakket

# Wat wordt voorgelezen.
immigration-say-held = Hier { $unit }. Iemand die in een gesloten centrum zit, is een vermoedelijk slachtoffer. De naam geef ik u mondeling.
immigration-say-held-ask = Ga dit na bij de magistraat en bekijk de vasthouding vandaag opnieuw.
immigration-say-order = Hier { $unit }. Een vermoedelijk slachtoffer kreeg een bevel om het grondgebied te verlaten.
immigration-say-order-ask = Zeg aan de Dienst Vreemdelingenzaken dat de termijn wordt uitgesteld tot het einde van het onderzoek.
immigration-say-reference = Onze referentie: { $reference }
immigration-say-callback = Terugbellen: { $callback }
