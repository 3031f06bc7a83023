## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Shin wannan tafiya tana buƙatar kuɗi, ko da an riga an biya?
question-smg-11 = Shin kuna da bashin wannan tafiya wanda yake ƙaruwa ko wanda dole ku biya da aiki?
question-smg-15 = Akwai wanda yake hana ku barin ƙungiyar, mota, gida ko wannan wuri?
question-smg-16 = Sun ɓoye muku gaskiya game da abin hawa, hanya ko haɗari?
question-smg-19 = Ku yara ne, kuma kuna tafiya ba tare da iyayenku ba?
question-smg-20 = Kuna da ciki, rashin lafiya ko rauni, ko kuna da naƙasa?
question-smg-21 = Yin tafiya haka, shi ne zaɓi ɗaya tilo na gaske da kuke da shi?
question-smg-22 = Waɗannan mutanen sun taɓa gwada wannan tafiya da ku a baya?
question-lab-01 = Kuna aiki na tsawon sa’o’i ƙwarai a rana, ko ba ku da ranar hutu kowane mako?
question-lab-07 = Maigidan aiki yana bin ku bashi, ko wanda ya kawo ku nan ko ya samo muku wannan aiki yana bin ku bashi?
question-lab-08 = Aikin, wurin ko maigidan ya bambanta da abin da aka yi muku alƙawari?
question-lab-16 = Wurin da kuke yanzu baƙo ne a gare ku?
question-lab-17 = Akwai wanda yake cewa ba za ku iya zama a nan ba idan ba ku yi abin da yake so ba?
question-sex-03 = Dole ku karɓi kwastomomi ko ranakun da ba kwa so?
question-sex-11 = Ana kai ku wani wuri dabam bayan kowane ’yan kwanaki?
question-sex-13 = An yi muku alƙawarin wani aiki dabam?
question-sex-19 = Ku da kanku ne kuke yanke shawara kan sa’o’inku, kwastomominku da kuɗinku?
question-beg-13 = Ana kai ku gari zuwa gari, har ba kwa zuwa makaranta?
question-crm-16 = Wurin da kuke yanzu baƙo ne a gare ku?
question-org-01 = Kuna da sabon tabon tiyata da babu wanda ya yi muku bayaninta?
question-org-12 = Kun sa hannu a takardar da ba ku iya karantawa ba?
question-dom-12 = Shin wani ya tafi tare da ku ko a madadinku don karɓo katinku na musamman?
question-min-02 = Kuna nan ba tare da iyaye ko mai kula da ku ba?
question-min-03 = Babban mutumin da yake tare da ku wani ne dabam, ba mahaifiyarku, mahaifinku ko mai kula da ku ba?
question-min-06 = Kuna aiki, bara ko sayar da kaya, har ba kwa zuwa makaranta?
question-min-14 = Wuri na gaba a tafiyarku baƙo ne a gare ku?
