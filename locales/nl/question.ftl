## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Kost deze reis geld, ook als er al betaald is?
question-smg-11 = Hebt u voor deze reis een schuld die groter wordt of die u met werk moet terugbetalen?
question-smg-15 = Houdt iemand u tegen als u de groep, een auto, een huis of deze plek wilt verlaten?
question-smg-16 = Heeft men de waarheid over het voertuig, de weg of het gevaar voor u verzwegen?
question-smg-19 = Bent u een kind, en reist u zonder uw ouders?
question-smg-20 = Bent u zwanger, ziek of gewond, of hebt u een beperking?
question-smg-21 = Was zo reizen voor u de enige echte keuze?
question-smg-22 = Hebben dezelfde mensen deze reis al eerder met u geprobeerd?
question-lab-01 = Werkt u heel lange dagen, of zonder vrije dag elke week?
question-lab-07 = Bent u geld schuldig aan de baas, of aan iemand die u hierheen bracht of u dit werk bezorgde?
question-lab-08 = Is het werk, de plaats of de baas anders dan wat men beloofde?
question-lab-16 = Is de plek waar u nu bent, u onbekend?
question-lab-17 = Zegt iemand dat u hier niet mag blijven als u niet doet wat die wil?
question-sex-03 = Moet u klanten of dagen aanvaarden die u niet wilt?
question-sex-11 = Brengt men u om de paar dagen naar een andere plek?
question-sex-13 = Heeft men u ander werk beloofd?
question-sex-19 = Beslist u zelf over uw uren, uw klanten en uw geld?
question-beg-13 = Brengt men u van stad naar stad, zodat u niet naar school gaat?
question-crm-16 = Is de plek waar u nu bent, u onbekend?
question-org-01 = Hebt u een nieuw litteken van een operatie die niemand u uitlegde?
question-org-12 = Hebt u een papier getekend dat u niet kon lezen?
question-dom-12 = Is er iemand met u mee of in uw plaats gegaan om uw speciale kaart te halen?
question-min-02 = Bent u hier zonder ouder of voogd?
question-min-03 = Is de volwassene die bij u is, iemand anders dan uw moeder, uw vader of uw voogd?
question-min-06 = Werkt, bedelt of verkoopt u, zodat u niet naar school gaat?
question-min-14 = Is de volgende plek van uw reis u onbekend?
