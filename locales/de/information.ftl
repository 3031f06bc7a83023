## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e7f621a71b1f

information-new = Information einer anderen Person
information-line = { $day } · niemand war anwesend
information-where = Um welchen Ort geht es?
information-next = Was gemeldet wurde
information-title = Was gemeldet wurde
information-nobody = Niemand, um den es geht, ist anwesend
information-nobody-note = Es ist niemand da, der informiert oder gefragt werden kann. Es geht nur an den Magistrat, der zuerst entscheidet.
information-source = Von wem es kommt
information-signs = Zeichen in dem, was gemeldet wurde
information-signs-note = Vermerkt als von einer anderen Person gesagt.
information-refer = An den Magistrat melden
