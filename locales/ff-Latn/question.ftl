## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Mbele kaalis ina yoɓee sabu ngal ɗanngal, hay so ɗum yoɓaama ko adii?
question-smg-11 = Mbele aɗa jogii ñamaande sabu ngal ɗanngal, nde ɓeydotoo walla nde potɗaa yoɓde e golle?
question-smg-15 = Mbele neɗɗo ina haɗa ma yaltude e fedde ndee, e oto, e galle walla e oo nokku?
question-smg-16 = Mbele ɓe cuuɗii ma goonga dow oto oo, laawol ngol walla musiiba oo?
question-smg-19 = Mbele ko a suka, tee aɗa ɗannoo tawa a wondaani e jibnaaɓe maa?
question-smg-20 = Mbele aɗa reedi, aɗa ñawi walla aɗa gaañi, walla aɗa jogii ŋakkere ɓandu?
question-smg-21 = Mbele ɗannoraade nii ko suɓngo wooto ngo njogiino-ɗaa e goonga?
question-smg-22 = Mbele ɓeen yimɓe meeɗii etaade ngal ɗanngal e maa ko adii ɗuum?
question-lab-01 = Mbele balɗe maa golle ina njuuti fota, walla a alaa ñalawma fooftere e yontere kala?
question-lab-07 = Mbele ñamaande gollinoowo ina e hoore maa, walla ñamaande neɗɗo gadduɗo ma ɗoo walla jiytanɗo ma ɗee golle?
question-lab-08 = Mbele golle ɗee, nokku oo walla gollinoowo oo ina seerti e ko ɓe podani maa?
question-lab-16 = Mbele nokku mo ngonɗaa e mum jooni oo ko nokku mo a anndaa?
question-lab-17 = Mbele neɗɗo ina wiya a waawaa hoɗde ɗoo si a waɗaani ko o yiɗi?
question-sex-03 = Mbele ina waɗɗii ma jaɓde kiliyaneeɓe walla balɗe ɗe a yiɗaa?
question-sex-11 = Mbele ɓe nawat ma e nokku goɗɗo caggal balɗe seeɗa kala?
question-sex-13 = Mbele ɓe podaniino ma golle goɗɗe?
question-sex-19 = Mbele ko aan e hoore maa fellitata waktuuji maa, kiliyaneeɓe maa e kaalis maa?
question-beg-13 = Mbele ɓe njaarat ma wuro haa wuro, haa a yahataa ekkol?
question-crm-16 = Mbele nokku mo ngonɗaa e mum jooni oo ko nokku mo a anndaa?
question-org-01 = Mbele aɗa jogii maande hesere e ɓandu maa, iwnde e opeere mo hay gooto faamnaani ma?
question-org-12 = Mbele a siifii kaayit mo a waawaano jangude?
question-dom-12 = Mbele neɗɗo yahdii e maa walla yahii e nokku maa ngam ƴettoyde kaartal maa keeriingal?
question-min-02 = Mbele aɗa ɗoo tawa a wondaani e jibnaaɗo walla kalfinaaɗo?
question-min-03 = Mbele mawɗo gonduɗo e maa oo ko neɗɗo goɗɗo, wonaa yumma maa, baaba maa walla kalfinaaɗo maa?
question-min-06 = Mbele aɗa gollaa, aɗa yeloo walla aɗa yeeya geɗe, haa a yahataa ekkol?
question-min-14 = Mbele nokku garoowo e ɗanngal maa oo ko nokku mo a anndaa?
