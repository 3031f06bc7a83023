## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Safarkan lacag ma ku baxdaa, xataa haddii hore loo bixiyay?
question-smg-11 = Ma lagugu leeyahay deyn safarkan ah oo sii kordhaysa ama ay tahay inaad shaqo ku gudato?
question-smg-15 = Ma jiraa qof kaa celiya inaad ka tagto kooxda, gaari, guri ama meeshan?
question-smg-16 = Runta ma kaa qariyeen gaariga, waddada ama khatarta?
question-smg-19 = Ma carruur baad tahay oo waalidkaa la’aan ma u safraysaa?
question-smg-20 = Ma uur baad leedahay, ma xanuunsan tahay, ma dhaawacan tahay, ama ma naafo baad tahay?
question-smg-21 = Sidan oo loo safro ma ahayd doorashadaada dhabta ah ee keliya?
question-smg-22 = Isla dadkaas hore ma isugu dayeen safarkan adiga kula?
question-lab-01 = Ma shaqaysaa maalmo aad u dheer ama toddobaad kasta maalin fasax la’aan?
question-lab-07 = Deyn ma kugu leeyahay madaxa shaqada, ama qofkii ku keenay ama shaqadan kuu helay?
question-lab-08 = Shaqada, meesha ama madaxu ma ka duwan yihiin wixii la ballan qaaday?
question-lab-16 = Meesha aad hadda joogto ma kugu cusub tahay?
question-lab-17 = Qof ma yiraahdaa halkan ma joogi kartid haddii aadan waxa uu rabo samayn?
question-sex-03 = Ma inaad aqbashaa macaamiil ama maalmo aadan rabin?
question-sex-11 = Dhowr maalmood kasta meel kale ma laguu qaadaa?
question-sex-13 = Shaqo kale ma laguu ballan qaaday?
question-sex-19 = Adigu ma go’aansataa saacadahaaga, macaamiishaada iyo lacagtaada?
question-beg-13 = Magaalo ilaa magaalo ma lagu wadaa oo markaas dugsiga ma tagtid?
question-crm-16 = Meesha aad hadda joogto ma kugu cusub tahay?
question-org-01 = Ma leedahay nabar cusub oo qalliin ah oo aan cidna kuu sharxin?
question-org-12 = Ma saxiixday warqad aadan akhrin karin?
question-dom-12 = Ma jiraa qof kula tagay ama meeshaadii u tagay si uu kaarkaaga gaarka ah u soo qaado?
question-min-02 = Halkan ma waalid ama masuul la’aan baad joogtaa?
question-min-03 = Qofka weyn ee kula jooga ma qof kale baa oo aan ahayn hooyadaa, aabbahaa ama masuulkaaga?
question-min-06 = Ma shaqaysaa, ma dawarsataa ama wax ma iibisaa oo markaas dugsiga ma tagtid?
question-min-14 = Meesha xigta ee safarkaagu ma kugu cusub tahay?
