## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: c8680d39952e

readout-title = Lees dit voor aan het centrum (30 seconden)
readout-01 = Goeiedag, u spreekt met { $unit }.
readout-02 = Wij zijn hier: { $place }.
readout-03 = Aantal mensen dat slachtoffer kan zijn: { $people }.
readout-04 = Zij spreken: { $languages }.
readout-05 = Zij hebben nu nodig: { $needs }.
readout-06 = Hebt u plaats, en kan iemand komen of met hen telefoneren?
readout-07 = Wij bellen ook de magistraat.
readout-08 = Bel ons terug op { $callback }.

readout-blank-01 = Goeiedag, u spreekt met … (zeg uw dienst en eenheid).
readout-blank-02 = Wij zijn op … (zeg waar u bent: weg, richting, parking of adres).
readout-blank-03 = Wij hebben … mensen gevonden die slachtoffer kunnen zijn (zeg hoeveel, en hoeveel er jonger dan 18 kunnen zijn).
readout-blank-04 = Zij spreken … (zeg de talen).
readout-blank-05 = Zij hebben nu nodig … (zeg wat: arts, warmte, eten, slaapplaats; noem geen namen).
readout-blank-06 = Hebt u plaats, en kan iemand komen of met hen telefoneren?
readout-blank-07 = Wij bellen ook de magistraat.
readout-blank-08 = Bel ons terug op … (zeg uw nummer).
readout-unknown = nog niet bekend
