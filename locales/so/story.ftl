## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Tani ma u egtahay noloshaada?
story-end = Haddii wax sidan ah kugu dhacay, caawimo waad weydiisan kartaa; maanta inaad go’aan gaarto qasab ma aha.

story-lorry-title = Gaariga xamuulka
story-lorry-s1 = Habeenkii, dad ayaa gaari xamuul fuula.
story-lorry-s2 = Albaabbada dibadda ayaa laga xidhaa, qabowguna wuu sii kordhaa.
story-lorry-s3 = Cidna uma sheegin in gaarigu qaboojiye yahay, mana furi karaan.
story-lorry-s4 = In dad lacag darteed khatar sidan ah la geliyo dembi weyn ayay noqon kartaa: kuwa gudaha ku jira caawimo way weydiisan karaan.

story-day-title = Shaqo hal maalin
story-day-s1 = Beer nasasho dhexdeeda, nin ayaa la weydiiyaa inuu hal maalin shaqeeyo.
story-day-s2 = Gidaarro ayuu dumiyaa isagoon gacmo-gashi iyo maaskaro lahayn.
story-day-s3 = Fiidkii wuxuu qaataa lacag aad uga yar intii loo ballan qaaday.
story-day-s4 = Xitaa hal maalin oo shaqadan ah way tirsan kartaa: caawimo wuu weydiisan karaa.

story-debt-title = Deynta
story-debt-s1 = Haweenay ayaa loo sheegay in safarkeeda la bixiyay.
story-debt-s2 = Hadda waxay yiraahdaan bil kasta deyntaadu way badanaysaa.
story-debt-s3 = Waa inay shaqayso meesha ay rabaan, haddii kale qoyskeeda ayaa bixinaya.
story-debt-s4 = Cidna xaq uma laha inay sidan ugu shaqaysiiso: caawimo way weydiisan kartaa.

story-house-title = Guriga
story-house-s1 = Guri dhexdiisa, haweenay ayaa subax ilaa habeen wax karisa, nadiifisa oo carruur haysa.
story-house-s2 = Maalin fasax ah ma leh, mushaarna ma qaadato ama wax aad u yar ayay qaadataa.
story-house-s3 = Qoysku baasaboorkeeda ayuu haystaa, wuxuuna yiraahdaa booliska ayaa ku xidhi doona.
story-house-s4 = Cidna xaq uma laha inay sidan ugu shaqaysiiso: caawimo way weydiisan kartaa.

story-phone-title = Taleefanka
story-phone-s1 = Gabadh ayaa wiilka ay is jecel yihiin taleefan hadiyad uga hesha.
story-phone-s2 = Dhawaan wuxuu akhriyaa dhammaan fariimaheeda, wuxuuna u sheegaa goorta ay jawaabayso.
story-phone-s3 = Kadib rag kale ayuu u diraa, lacagtana isaga ayaa qaata.
story-phone-s4 = Waxa uu samaynayo dembi weyn ayuu noqon karaa, xitaa haddii ay markii hore ogolaatay: caawimo way weydiisan kartaa.
