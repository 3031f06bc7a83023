## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 756713e420f2

question-smg-09 = Hebt u of uw familie voor deze reis betaald, of moet dat nog?
question-smg-11 = Bent u geld schuldig voor de reis? Hoe moet u dat terugbetalen?
question-smg-15 = Kon u weggaan als u dat wou? Wat gebeurt er dan?
question-smg-16 = Wat is u verteld voor de reis? Was het ook zo?
question-smg-19 = Wie zorgt op deze reis voor jou? Sinds wanneer ken je die persoon?
question-smg-20 = Bent u gewond of ziek? Bent u zwanger? Hebt u medicijnen nodig?
question-smg-21 = Kunt u ergens terecht? Was er voor u een andere weg?
question-smg-22 = Hebt u dit al eerder geprobeerd? Regelden dezelfde mensen het?
question-lab-01 = Hoe laat begint en stopt u? Wanneer had u het laatst een vrije dag?
question-lab-07 = Bent u iemand geld schuldig voor dit werk? Hoe moet u dat terugbetalen?
question-lab-08 = Wat is u beloofd voor u kwam? Is het ook zo?
question-lab-16 = Weet u waar we zijn? Met wie kunt u hier praten?
question-lab-17 = Wat zou er met u gebeuren als u met dit werk stopt?
question-sex-03 = Kunt u nee zeggen tegen een klant, of een dag vrij nemen? Wat gebeurt er dan?
question-sex-11 = Hoelang bent u hier al? Waar was u daarvoor?
question-sex-13 = Welk werk is u hier beloofd?
question-sex-19 = Hoe regelt u uw werkdagen en uw geld?
question-beg-13 = Waar heb je al gewoond? Ga je naar school?
question-crm-16 = Weet u waar we zijn? Hoe bent u hier gekomen?
question-org-01 = Doet het pijn? Wat hebben de artsen u gezegd?
question-org-12 = Heeft iemand u voorgelezen wat u ondertekende? Wat staat erin?
question-dom-12 = Hebt u al een gesprek gehad bij Buitenlandse Zaken? Wie was erbij?
question-min-02 = Wie zorgt hier voor jou? Waar zijn je ouders?
question-min-03 = Wie is deze persoon voor jou? Hoe kennen jullie elkaar?
question-min-06 = Wat doe je op een gewone dag? Ga je naar school?
question-min-14 = Weet je waar we zijn? Waar ga je nu heen?
