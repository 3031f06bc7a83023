## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e7f621a71b1f

information-new = Informatie van iemand anders
information-line = { $day } · niemand was aanwezig
information-where = Waar gaat het over?
information-next = Wat gemeld werd
information-title = Wat gemeld werd
information-nobody = Niemand over wie het gaat is aanwezig
information-nobody-note = Er is niemand om te informeren of te bevragen. Het gaat alleen naar de magistraat, die eerst beslist.
information-source = Van wie het komt
information-signs = Signalen in wat gemeld werd
information-signs-note = Genoteerd als gezegd door iemand anders.
information-refer = Melden aan de magistraat
