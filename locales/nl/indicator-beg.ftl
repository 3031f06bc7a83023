## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e229442490af

indicator-beg-01 = Geld gaat dezelfde dag naar iemand anders
indicator-beg-02 = Moet elke dag een bedrag afgeven, of krijgt straf
indicator-beg-03 = Door dezelfde persoon of hetzelfde voertuig gebracht en opgehaald
indicator-beg-04 = Kind, of persoon met handicap of ziekte, ingezet om medelijden te wekken
indicator-beg-05 = Baby met wisselende “ouders”, of verdoofd, of de hele dag slapend
indicator-beg-06 = Groep samen ver weg gehuisvest, velen in één kamer
indicator-beg-07 = Iemand in de buurt houdt de wacht
indicator-beg-08 = Papieren zijn in handen van iemand anders
indicator-beg-09 = Schuld voor de reis wordt met bedelen afbetaald
indicator-beg-10 = Zelfde zin, bordje of ziekenhuisbrief bij meerdere mensen
indicator-beg-11 = Verwonding die toegebracht of onverzorgd lijkt
indicator-beg-12 = Urenlang buiten gehouden in hitte of kou zonder eten
indicator-beg-13 = Kind niet op school, van stad naar stad of land gebracht
indicator-beg-14 = Bang om te praten, kijkt eerst naar een derde
indicator-beg-15 = Kreeg ander werk beloofd bij aankomst
