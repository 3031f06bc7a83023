## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Mbele ɗum nanndi e nguurndam maa?
story-end = Si huunde nanndunde e ɗum waɗii e maa, aɗa waawi ɗaɓɓude ballal; waɗɗaaki ma fellitde hannde.

story-lorry-title = Kamiyoŋ
story-lorry-s1 = Jamma, yimɓe naatii e nder kamiyoŋ.
story-lorry-s2 = Dame ɗee uddiraama boowal, tee jaangol ngol ina ɓeydoo.
story-lorry-s3 = Hay gooto haalanaani ɓe wonde kamiyoŋ oo ina ɓuuɓna, tee ɓe mbaawaa udditde mo.
story-lorry-s4 = Waɗde yimɓe e nder musiiba mo nii sabu kaalis ina waawi wonde bonannde mawnde: wonɓe e nder mum ina mbaawi ɗaɓɓude ballal.

story-day-title = Golle ñalawma gooto
story-day-s1 = E nder park, gorko naamnaama gollaade ñalawma gooto.
story-day-s2 = O liɓi balli galleeji tawa o alaa gaŋuuji, o alaa mask.
story-day-s3 = Kikiiɗe o heɓi kaalis ɓurɗo famɗude fota ko o fodanoo koo.
story-day-s4 = Hay ñalawma gooto e ɗeen golle ina waawi limeede: omo waawi ɗaɓɓude ballal.

story-debt-title = Ñamaande
story-debt-s1 = Ɓe mbiyi debbo ɗanngal mum yoɓaama.
story-debt-s2 = Jooni ɓe mbiya ñamaande ndee ina ɓeydoo lewru kala.
story-debt-s3 = Ina waɗɗii mo gollaade ɗo ɓe njiɗi, walla ɓesngu makko yoɓa.
story-debt-s4 = Hay gooto yamiraaka gollinde mo nii: omo waawi ɗaɓɓude ballal.

story-house-title = Galle
story-house-s1 = E nder galle, debbo ina defa, ina laɓɓina, ina toppitoo sukaaɓe, gila subaka haa jamma.
story-house-s2 = O alaa ñalawma fooftere, tee o yoɓetaake walla ko o yoɓetee ina famɗi fota.
story-house-s3 = Ɓesngu galle oo ina jogii paaspoor makko, ina wiya polis uddat mo.
story-house-s4 = Hay gooto yamiraaka gollinde mo nii: omo waawi ɗaɓɓude ballal.

story-phone-title = Telefoŋ
story-phone-s1 = Suka debbo heɓi dokkal telefoŋ, ummoraade e gorko mo o yiɗi.
story-phone-s2 = Ɓooyaani, gorko oo ina janga mesasuuji makko fof, ina haala nde o fotata jaabaade.
story-phone-s3 = Caggal ɗuum gorko oo nela mo to worɓe woɗɓe, ƴetta kaalis oo.
story-phone-s4 = Ko gorko oo waɗata ina waawi wonde bonannde mawnde, hay si suka debbo oo jaɓiino e fuɗɗoode: omo waawi ɗaɓɓude ballal.
