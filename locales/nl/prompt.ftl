## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 47434562927d

prompt-smg-09 = Hebt u of uw familie voor deze reis betaald, of moet dat nog?
prompt-smg-11 = Bent u geld schuldig voor de reis? Hoe moet u dat terugbetalen?
prompt-smg-15 = Kon u weggaan als u dat wou? Wat gebeurt er dan?
prompt-smg-16 = Wat is u verteld voor de reis? Was het ook zo?
prompt-smg-19 = Wie zorgt op deze reis voor jou? Sinds wanneer ken je die persoon?
prompt-smg-20 = Bent u gewond of ziek? Bent u zwanger? Hebt u medicijnen nodig?
prompt-smg-21 = Kunt u ergens terecht? Was er voor u een andere weg?
prompt-smg-22 = Hebt u dit al eerder geprobeerd? Regelden dezelfde mensen het?
prompt-lab-01 = Hoe laat begint en stopt u? Wanneer had u het laatst een vrije dag?
prompt-lab-07 = Bent u iemand geld schuldig voor dit werk? Hoe moet u dat terugbetalen?
prompt-lab-08 = Wat is u beloofd voor u kwam? Is het ook zo?
prompt-lab-16 = Weet u waar we zijn? Met wie kunt u hier praten?
prompt-lab-17 = Wat zou er met u gebeuren als u met dit werk stopt?
prompt-sex-03 = Kunt u nee zeggen tegen een klant, of een dag vrij nemen? Wat gebeurt er dan?
prompt-sex-11 = Hoelang bent u hier al? Waar was u daarvoor?
prompt-sex-13 = Welk werk is u hier beloofd?
prompt-sex-19 = Hoe regelt u uw werkdagen en uw geld?
prompt-beg-13 = Waar heb je al gewoond? Ga je naar school?
prompt-crm-16 = Weet u waar we zijn? Hoe bent u hier gekomen?
prompt-org-01 = Doet het pijn? Wat hebben de artsen u gezegd?
prompt-org-12 = Heeft iemand u voorgelezen wat u ondertekende? Wat staat erin?
prompt-dom-12 = Hebt u al een gesprek gehad bij Buitenlandse Zaken? Wie was erbij?
prompt-min-02 = Wie zorgt hier voor jou? Waar zijn je ouders?
prompt-min-03 = Wie is deze persoon voor jou? Hoe kennen jullie elkaar?
prompt-min-06 = Wat doe je op een gewone dag? Ga je naar school?
prompt-min-14 = Weet je waar we zijn? Waar ga je nu heen?
