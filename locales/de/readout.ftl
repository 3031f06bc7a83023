## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: c8680d39952e

readout-title = Dem Zentrum am Telefon vorlesen (30 Sekunden)
readout-01 = Guten Tag, hier ist { $unit }.
readout-02 = Wir sind hier: { $place }.
readout-03 = Zahl der Menschen, die Opfer sein können: { $people }.
readout-04 = Sie sprechen: { $languages }.
readout-05 = Sie brauchen jetzt: { $needs }.
readout-06 = Haben Sie Platz, und kann jemand kommen oder mit ihnen telefonieren?
readout-07 = Wir rufen auch den Magistrat an.
readout-08 = Bitte rufen Sie uns unter { $callback } zurück.

readout-blank-01 = Guten Tag, hier ist … (sagen Sie Ihren Dienst und Ihre Einheit).
readout-blank-02 = Wir sind an … (sagen Sie, wo Sie sind: Straße, Richtung, Parkplatz oder Adresse).
readout-blank-03 = Wir haben … Menschen gefunden, die Opfer sein können (sagen Sie, wie viele und wie viele unter 18 sein können).
readout-blank-04 = Sie sprechen … (sagen Sie die Sprachen).
readout-blank-05 = Sie brauchen jetzt … (sagen Sie was: Arzt, Wärme, Essen, einen Schlafplatz; nennen Sie keine Namen).
readout-blank-06 = Haben Sie Platz, und kann jemand kommen oder mit ihnen telefonieren?
readout-blank-07 = Wir rufen auch den Magistrat an.
readout-blank-08 = Bitte rufen Sie uns unter … zurück (sagen Sie Ihre Nummer).
readout-unknown = noch nicht bekannt
