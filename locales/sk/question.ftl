## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Stojí táto cesta peniaze, aj keď je už zaplatená?
question-smg-11 = Máte za túto cestu dlh, ktorý rastie alebo ktorý musíte odpracovať?
question-smg-15 = Bráni vám niekto odísť zo skupiny, z auta, z domu alebo z tohto miesta?
question-smg-16 = Zatajili vám pravdu o vozidle, ceste alebo nebezpečenstve?
question-smg-19 = Ste dieťa a cestujete bez rodičov?
question-smg-20 = Ste tehotná, máte chorobu alebo zranenie, alebo máte postihnutie?
question-smg-21 = Bolo cestovať takto pre vás jedinou skutočnou možnosťou?
question-smg-22 = Skúšali už tí istí ľudia túto cestu s vami aj predtým?
question-lab-01 = Pracujete veľmi dlhé dni alebo bez voľného dňa v týždni?
question-lab-07 = Dlhujete peniaze šéfovi alebo niekomu, kto vás sem priviezol či vám našiel túto prácu?
question-lab-08 = Je práca, miesto alebo šéf iný, než vám sľúbili?
question-lab-16 = Je pre vás miesto, kde teraz ste, neznáme?
question-lab-17 = Hovorí niekto, že tu nesmiete zostať, ak neurobíte, čo chce?
question-sex-03 = Musíte prijímať klientov alebo dni, ktoré nechcete?
question-sex-11 = Vozia vás každých pár dní na iné miesto?
question-sex-13 = Sľúbili vám inú prácu?
question-sex-19 = Rozhodujete sami o svojom čase, klientoch a peniazoch?
question-beg-13 = Vozia vás z mesta do mesta, takže nechodíte do školy?
question-crm-16 = Je pre vás miesto, kde teraz ste, neznáme?
question-org-01 = Máte novú jazvu po operácii, ktorú vám nikto nevysvetlil?
question-org-12 = Podpísali ste papier, ktorý ste nevedeli prečítať?
question-dom-12 = Išiel niekto s vami alebo namiesto vás po vašu špeciálnu kartu?
question-min-02 = Ste tu bez rodiča alebo opatrovníka?
question-min-03 = Je dospelý, ktorý je s vami, niekto iný než vaša mama, otec alebo opatrovník?
question-min-06 = Pracujete, žobrete alebo predávate veci, takže nechodíte do školy?
question-min-14 = Je pre vás ďalšie miesto vašej cesty neznáme?
