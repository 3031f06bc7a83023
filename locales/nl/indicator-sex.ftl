## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 05001e17c0e1

indicator-sex-01 = Jonger dan 18 bij een seksuele dienst of op een seksueel beeld
indicator-sex-02 = Verdiensten worden helemaal of bijna helemaal afgegeven
indicator-sex-03 = Kan klanten, handelingen of dagen niet weigeren
indicator-sex-04 = Bewaakt, opgesloten of altijd begeleid
indicator-sex-05 = Papieren worden door iemand anders bijgehouden
indicator-sex-06 = Schuld, kamergeld of oplopende “kosten”
indicator-sex-07 = Verwondingen, onbehandelde ziekte of sporen van slagen
indicator-sex-08 = Dreiging om het aan de familie te zeggen of beelden te verspreiden
indicator-sex-09 = Eed, ritueel of geloof als drukmiddel
indicator-sex-10 = Vriendje of “vriend” die ronselde, neemt nu het geld
indicator-sex-11 = Om de paar dagen verplaatst, kent het adres niet
indicator-sex-12 = Advertenties in andermans handen, gedeelde telefoon of zelfde bewoordingen
indicator-sex-13 = Kreeg ander werk beloofd
indicator-sex-14 = Drugs of alcohol gegeven om in de macht te houden
indicator-sex-15 = Slaapt waar gewerkt wordt
indicator-sex-16 = Weinig eigen kleren of spullen, geen eigen telefoon
indicator-sex-17 = Kent van een landstaal alleen enkele seksuele woorden
indicator-sex-18 = Een derde belt telkens weer of wacht buiten
indicator-sex-19 = Vertelt vrij en zonder angst over eigen uren, klanten en geld
