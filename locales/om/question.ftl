## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Duraan kaffalamee yoo jiraate illee, imalli kun maallaqa gaafataa?
question-smg-11 = Imala kanaaf idaa dabalaa jiru yookaan hojiidhaan deebisuu qabdan qabduu?
question-smg-15 = Garee, konkolaataa, mana yookaan bakka kana dhiistanii akka hin deemne namni isin dhorku jiraa?
question-smg-16 = Waa’ee konkolaataa, karaa yookaan balaa sanaa dhugaa isin duraa dhoksaniiruu?
question-smg-19 = Isin mucaadhaa, warra keessan malees imaltuu?
question-smg-20 = Ulfa qabduu, dhukkubsattaniittuu, madooftaniittuu, yookaan miidhaa qaamaa qabduu?
question-smg-21 = Akkanatti imaluun filannoo dhugaa isin qabdan isa qofaa turee?
question-smg-22 = Namoonnuma kun kanaan dura imala kana isin waliin yaalanii turanii?
question-lab-01 = Guyyaatti sa’aatii baay’ee dheeraa hojjettuu, yookaan torbanitti guyyaa boqonnaa tokko malee hojjettuu?
question-lab-07 = Hojjechiisaan, yookaan namni as isin fide yookaan hojii kana isiniif argate, idaa isin irraa qabaa?
question-lab-08 = Hojiin, bakki yookaan hojjechiisaan wanta isiniif waadaa galame irraa adda ta’eeraa?
question-lab-16 = Bakki amma jirtan kan isin hin beekneedhaa?
question-lab-17 = Namni wanta ani barbaadu yoo hin goone as turuu hin dandeessan isiniin jedhu jiraa?
question-sex-03 = Maamiltoota yookaan guyyoota hin barbaanne fudhachuuf ni dirqamtuu?
question-sex-11 = Guyyaa muraasa muraasaan bakka biraatti isin geessuu?
question-sex-13 = Hojii biraa isiniif waadaa galanii turanii?
question-sex-19 = Sa’aatii keessan, maamiltoota keessanii fi maallaqa keessan irratti isinumti ni murteessituu?
question-beg-13 = Magaalaa irraa gara magaalaatti waan isin geessaniif mana barumsaa irraa ni haftuu?
question-crm-16 = Bakki amma jirtan kan isin hin beekneedhaa?
question-org-01 = Godaannisa haaraa baqaqsanii hodhuu, kan namni tokkollee isiniif hin ibsine, qabduu?
question-org-12 = Waraqaa dubbisuu hin dandeenye mallatteessitaniittuu?
question-dom-12 = Kaardii addaa keessan fiduuf namni isin waliin yookaan bakka keessan deeme jiraa?
question-min-02 = Warra yookaan guddisaa malee as jirtuu?
question-min-03 = Namni guddaan isin waliin jiru haadha, abbaa yookaan guddisaa keessan osoo hin taane nama biraadhaa?
question-min-06 = Waan hojjettaniif, kadhattaniif yookaan meeshaa gurgurtaniif mana barumsaa irraa ni haftuu?
question-min-14 = Bakki itti aanu kan imala keessanii kan isin hin beekneedhaa?
