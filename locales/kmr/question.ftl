## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Gelo ev rêwîtî bi pere ye, her çend pere berê hatibin dayîn jî?
question-smg-11 = Gelo ji bo vê rêwîtiyê deynekî we heye ku zêde dibe an divê hûn bi xebatê vegerînin?
question-smg-15 = Kesek nahêle hûn ji komê, ji erebeyê, ji malê an ji vî cihî biçin?
question-smg-16 = Wan rastiya li ser wesayît, rê an metirsiyê ji we veşart?
question-smg-19 = Hûn zarok in û bê dê û bav rêwîtiyê dikin?
question-smg-20 = Hûn ducanî, nexweş an birîndar in, an astengiyeke we heye?
question-smg-21 = Rêwîtiya bi vî awayî riya tenê ya rastîn bû ji bo we?
question-smg-22 = Heman kesan berê jî ev rêwîtî bi we re ceribandibû?
question-lab-01 = Hûn rojên gelek dirêj dixebitin, an bê roja betlaneyê ya hefteyê?
question-lab-07 = Hûn deyndarê patron in, an deyndarê kesê ku hûn anîne an ev kar ji we re dîtiye?
question-lab-08 = Kar, cih an patron ji ya ku soz dabûn cuda ye?
question-lab-16 = Cihê ku hûn niha lê ne ji bo we nenas e?
question-lab-17 = Kesek dibêje ku hûn nikarin li vir bimînin heke hûn gotina wî nekin?
question-sex-03 = Divê hûn mişterî an rojên ku hûn naxwazin qebûl bikin?
question-sex-11 = Her çend rojan we dibin cihekî din?
question-sex-13 = Wan soza karekî din dabû we?
question-sex-19 = Hûn bi xwe li ser dem, mişterî û pereyên xwe biryarê didin?
question-beg-13 = We bajar bi bajar digerînin, loma hûn naçin dibistanê?
question-crm-16 = Cihê ku hûn niha lê ne ji bo we nenas e?
question-org-01 = Şopa birîneke nû ya emeliyatê li laşê we heye, ku kesî ji we re rave nekiriye?
question-org-12 = We kaxezek îmze kir ku we nedikarî bixwînin?
question-dom-12 = Gelo kesek bi we re an li şûna we çû da ku karta we ya taybet bistîne?
question-min-02 = Hûn li vir bê dê, bav an welî ne?
question-min-03 = Mezinê ku bi we re ye ji bilî dê, bav an weliyê we kesekî din e?
question-min-06 = Hûn dixebitin, pars dikin an tiştan difiroşin, loma naçin dibistanê?
question-min-14 = Cihê paşê yê rêwîtiya we ji bo we nenas e?
