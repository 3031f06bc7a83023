## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07ea44a87ad2

indicator-crm-01 = Zegt door iemand daartoe gedwongen te zijn
indicator-crm-02 = Opgesloten met planten, pakjes of gestolen goederen
indicator-crm-03 = Minderjarige draagt drugs of goederen voor een netwerk van volwassenen
indicator-crm-04 = Schuld of reis wordt met misdrijven afbetaald
indicator-crm-05 = Dagelijks streefcijfer, of straf bij mislukken
indicator-crm-06 = Familie wordt bedreigd
indicator-crm-07 = Houdt niets van de opbrengst
indicator-crm-08 = Antwoorden ingeprent voor bij betrapping; woord voor woord zelfde verhaal
indicator-crm-09 = Advocaat, boete of telefoon geregeld door een onbekende volwassene
indicator-crm-10 = Herhaalde kleine misdrijven in verschillende steden, vervoerd door anderen
indicator-crm-11 = Alleen gebruikt als bestuurder, uitkijk, koerier of rekeninghouder
indicator-crm-12 = Documenten zijn in handen van iemand anders
indicator-crm-13 = Sporen van geweld
indicator-crm-14 = Misleid over het werk, zoals tuinieren, leveringen, IT
indicator-crm-15 = Minderjarige als vermist gemeld, of verliet kort tevoren een opvangcentrum
indicator-crm-16 = Weet niet waar deze plek is
