## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Yardım ve haklarınız
leaflet-short-01 = Polisten ya da denetimden geliyoruz; size yardım da edebiliriz.
leaflet-short-02 = Yardım istemek suç değildir.
leaflet-short-03 = Bazı insanlar başkaları için çalışmaya, seks satmaya, dilenmeye ya da çalmaya zorlanır.
leaflet-short-04 = Bazı insanlar buraya ölüm tehlikesi içinde getirilir.
leaflet-short-05 = Kabul etmiş olsanız bile yardım isteyebilirsiniz.
leaflet-short-06 = Uzman bir merkez ücretsiz yardım edebilir: barınak, doktor, avukat.
leaflet-short-07 = Merkez sizin için bir belge isteyebilir: düşünmek için 45 gün.
leaflet-short-08 = Yabancılar Dairesi karar verir; bu belgeyle sizi bu sürede normalde göndermez.
leaflet-short-09 = Daha uzun kalmak için: o insanlardan uzaklaşın, merkezin yardımını kabul edin ve savcıyla iş birliği yapın.
leaflet-short-10 = Her bilgi önemli olabilir; savcı karar verir.
leaflet-short-11 = Ücretsiz tercüman isteyebilirsiniz.
leaflet-short-12 = Polise hiçbir şey anlatmasanız bile merkez yardım edebilir.
leaflet-short-13 = 18 yaşından küçükseniz Vesayet Dairesi size bir vasi atayabilir.
leaflet-short-14 = Hayır diyebilir ve sonra arayabilirsiniz: { $centre } ya da { $contact_point }.
leaflet-short-15 = Tehlikede { $emergency } numarasını arayın.
leaflet-short-16 = Polis, oturma belgesi olmayan kişileri Yabancılar Dairesine bildirmek zorundadır.
leaflet-short-17 = Belge için söz veremeyiz: savcı ve Yabancılar Dairesi karar verir.

leaflet-topic-01-title = Biz kimiz
leaflet-topic-01-s1 = Polisten ya da bir denetim dairesinden geliyoruz.
leaflet-topic-01-s2 = Tehlikede olan insanlara yardım etmek de bizim işimizdir.
leaflet-topic-01-s3 = Yardım istemek suç değildir.
leaflet-topic-01-s4 = Biri sizi yasaya aykırı bir şey yapmaya zorladıysa bunu bir avukata anlatın: yasanın sizi cezadan koruyup korumadığına yargıç karar verir.

leaflet-topic-02-title = Konu nedir
leaflet-topic-02-s1 = Bazı insanlar başkalarının üzerinden para kazanır: ağır işten, seksten, dilencilikten, suçtan ya da bir organdan.
leaflet-topic-02-s2 = Örneğin ücretinizi ya da kâğıtlarınızı alıkoyarlar, gitmenize izin vermezler ya da çok borcunuz olduğunu söylerler.
leaflet-topic-02-s3 = Bazı insanlar hayatları tehlikeye atılarak sınırdan geçirilir, örneğin soğutmalı bir kamyonda ya da küçük bir teknede.
leaflet-topic-02-s4 = Başta kabul etmiş olsanız bile mağdur olabilirsiniz: savcı karar verir.

leaflet-topic-03-title = Ücretsiz yardım
leaflet-topic-03-s1 = Belçika’da üç uzman merkez bu durumdaki insanlara yardım eder.
leaflet-topic-03-s2 = Bir merkez size güvenli bir yer, doktor, psikolog ve avukat konusunda yardım edebilir.
leaflet-topic-03-s3 = Merkezin yardımı için para ödemezsiniz.
leaflet-topic-03-s4 = Merkez önce sizinle konuşur ve nasıl yardım edebileceğine karar verir: { $centre }.

leaflet-topic-04-title = Düşünme zamanı
leaflet-topic-04-s1 = Bugün karar vermek zorunda değilsiniz.
leaflet-topic-04-s2 = Oturma belgeniz yoksa ve bir merkez size destek oluyorsa, merkez Yabancılar Dairesinden 45 günlük bir belge isteyebilir.
leaflet-topic-04-s3 = Bu belgeyi verip vermemeye Yabancılar Dairesi karar verir.
leaflet-topic-04-s4 = Bu belgeniz varsa Yabancılar Dairesi bu 45 gün içinde sizi normalde Belçika’dan çıkarmaz.

leaflet-topic-05-title = Daha uzun kalmak
leaflet-topic-05-s1 = Daha uzun kalmanın üç koşulu vardır.
leaflet-topic-05-s2 = Sizi kullanan insanlarla artık ilişkiniz yoktur, bir merkez size destek olur ve siz adaletle iş birliği yaparsınız.
leaflet-topic-05-s3 = Şikâyetle, ifadeyle ya da yararlı herhangi bir bilgiyle iş birliği yapabilirsiniz.
leaflet-topic-05-s4 = Bu kalışı yalnızca bir merkez isteyebilir; koşullara uyup uymadığınıza savcı karar verir, belgeyi Yabancılar Dairesi verir.

leaflet-topic-06-title = Şikâyet etmek
leaflet-topic-06-s1 = Başınıza gelenleri polise ya da bir müfettişe anlatabilirsiniz.
leaflet-topic-06-s2 = Onlar bunu yazar, siz de bir kopya isteyebilirsiniz.
leaflet-topic-06-s3 = Soruşturmayı savcı yürütür ve sonra ne olacağına o karar verir.
leaflet-topic-06-s4 = Merkez bunu size anlatabilir ve sizinle birlikte gelebilir.

leaflet-topic-07-title = Koruma
leaflet-topic-07-s1 = Kendiniz ya da aileniz için, burada ya da başka bir ülkede korkuyorsanız bize söyleyin.
leaflet-topic-07-s2 = Hangi korumanın mümkün olduğuna polis ve savcı karar verir.
leaflet-topic-07-s3 = Korktuğunuz kişiyle karşılaşmamayı isteyebilirsiniz: savcı ya da yargıç karar verir.

leaflet-topic-08-title = Avukat
leaflet-topic-08-s1 = Bir avukatla konuşmak isteyebilirsiniz.
leaflet-topic-08-s2 = Paranız azsa, ücretsiz avukat alıp almayacağınıza adli yardım bürosu karar verir.
leaflet-topic-08-s3 = Merkez avukat bulmanıza yardım edebilir.

leaflet-topic-09-title = Size olan para borcu
leaflet-topic-09-s1 = Çalıştıysanız, oturma belgeniz olmasa da yasaya göre ücretiniz ödenmelidir.
leaflet-topic-09-s2 = İş denetiminden yardım isteyebilirsiniz: işverene karşı ne yapabileceğine o karar verir.
leaflet-topic-09-s3 = Gördüğünüz zarar için para isteyebilirsiniz: yargıç karar verir.
leaflet-topic-09-s4 = Bir devlet komisyonu da şiddet gören bazı kişilere para yardımı yapabilir: komisyon karar verir.

leaflet-topic-10-title = Tercüman
leaflet-topic-10-s1 = Hangi dili iyi anladığınızı bize söyleyin ya da gösterin.
leaflet-topic-10-s2 = Polisle ya da yargıçla konuşurken tercüman isteyebilirsiniz ve para ödemezsiniz.
leaflet-topic-10-s3 = Önemli kâğıtların ücretsiz çevirisini isteyebilirsiniz: hangileri olacağına polis ya da savcı karar verir.
leaflet-topic-10-s4 = Tercümanı anlamıyorsanız ya da ondan korkuyorsanız bize söyleyin.

leaflet-topic-11-title = Avrupa Birliği’nin başka bir ülkesi
leaflet-topic-11-s1 = Belki bu, Avrupa Birliği’nin başka bir ülkesinde oldu.
leaflet-topic-11-s2 = Bunu burada, Belçika’da polise anlatabilirsiniz.
leaflet-topic-11-s3 = Soruşturmayı Belçika’nın mı yapacağına, yoksa şikâyetinizin öbür ülkeye mi gideceğine savcı karar verir.

leaflet-topic-12-title = Size iyi davranmazsak
leaflet-topic-12-s1 = Bizden şikâyetçi olabilirsiniz.
leaflet-topic-12-s2 = Comité P, polis hakkındaki şikâyetleri inceleyen bağımsız bir kurumdur ve şikâyetinizle ne yapacağına o karar verir.
leaflet-topic-12-s3 = Öbür federal daireler için federal Ombudsman’a yazabilirsiniz.
leaflet-topic-12-s4 = Merkez ya da bir avukat bu konuda size yardım edebilir.

leaflet-topic-13-title = Dosyanız için kimi arayabilirsiniz
leaflet-topic-13-s1 = Görevli size telefon numaraları ve bir kod yazan küçük bir kâğıt verebilir.
leaflet-topic-13-s2 = O kâğıtta adınız yazmaz.
leaflet-topic-13-s3 = Dosyanızı bir merkeze gönderdiysek, o merkez dosyanızı bu kodla bulabilir: { $centre } ya da { $contact_point } numarasını arayın.

leaflet-topic-14-title = Masraflar ve öbür kişiyle konuşmak
leaflet-topic-14-s1 = Soruşturma için yolculuk etmeniz gerekirse, masrafların geri ödenip ödenmeyeceğini sorun: adalet makamları karar verir.
leaflet-topic-14-s2 = Belçika’da bir arabulucu, sizin ve size zarar veren kişinin konuşmasına yardım edebilir.
leaflet-topic-14-s3 = Bu yalnızca siz isterseniz olur: siz karar verirsiniz.

leaflet-topic-15-title = Polisle konuşmadan yardım
leaflet-topic-15-s1 = Bugün ifade vermek zorunda değilsiniz.
leaflet-topic-15-s2 = Polisle konuşmasanız bile merkez size yardım edebilir.
leaflet-topic-15-s3 = Ama daha uzun kalmak için adaletle iş birliği yapmanız gerekir: savcı karar verir.

leaflet-topic-16-title = 18 yaşından küçükseniz
leaflet-topic-16-s1 = 18 yaşından küçükseniz bize söyleyin, çünkü sizin için özel kurallar vardır.
leaflet-topic-16-s2 = Anneniz ya da babanız yanınızda değilse, Vesayet Dairesi size bir vasi atayabilir: { $guardianship }.
leaflet-topic-16-s3 = Vasi, sizin yanınızda duran bir yetişkindir ve sizinle birlikte güvenli bir ev ve okul arayabilir.
leaflet-topic-16-s4 = Yalnız bir çocuk kapalı merkezde değil, çocuk evinde olmalıdır; yaşınız konusunda şüphe varsa Vesayet Dairesi karar verir.

leaflet-topic-17-title = Sığınma
leaflet-topic-17-s1 = Ülkenize dönmekten korkuyorsanız sığınma da isteyebilirsiniz.
leaflet-topic-17-s2 = Bunu bize ya da Yabancılar Dairesine söyleyebilirsiniz.
leaflet-topic-17-s3 = Bugün seçmek zorunda değilsiniz: bir avukat ya da merkez her seçeneğin ne demek olduğunu anlatabilir.
leaflet-topic-17-s4 = Başvurunuza Belçika’nın bakıp bakmayacağını Yabancılar Dairesi inceler, sonra Mülteciler Genel Komiseri karar verir.

leaflet-topic-18-title = Ad vermeden bildirmek
leaflet-topic-18-s1 = { $contact_point } numarasını ya da bir merkezi arayabilir, başta adınızı söylemeyebilirsiniz.
leaflet-topic-18-s2 = Polisle ad vermeden konuşmak istiyorsanız, bunu başlamadan önce isteyin: polis ve savcı karar verir.
leaflet-topic-18-s3 = Adsız bir bildirim zayıf bir kanıttır; oturma belgesi de tazminat da sağlamaz.
leaflet-topic-18-s4 = Adınızı kimsenin hiç öğrenmeyeceğine söz veremeyiz: savcı ya da yargıç adın gizlenmesine karar verebilir.

leaflet-topic-19-title = Hayır diyebilirsiniz
leaflet-topic-19-s1 = Bu yardıma hayır diyebilirsiniz; nedenini söylemek zorunda değilsiniz.
leaflet-topic-19-s2 = Fikrinizi değiştirip sonra arayabilirsiniz: { $centre } ya da { $contact_point }.
leaflet-topic-19-s3 = Tehlikedeyseniz { $emergency } numarasını arayın.

leaflet-topic-20-title = Söz veremeyeceğimiz şeyler
leaflet-topic-20-s1 = Polis, burada oturma belgesi olmayan biri olduğunu Yabancılar Dairesine bildirmek zorundadır.
leaflet-topic-20-s2 = Belge alacağınıza, kalabileceğinize ya da serbest kalacağınıza söz veremeyiz.
leaflet-topic-20-s3 = Gitmeniz gerekip gerekmediğine ve kapalı bir merkezde tutulup tutulmayacağınıza Yabancılar Dairesi karar verir.
leaflet-topic-20-s4 = Mağdur sayılıp sayılmadığınıza ve birinin yargılanıp yargılanmayacağına savcı karar verir.

leaflet-topic-21-title = Birçok insanın korktuğu şeyler
leaflet-topic-21-s1 = Başka bir ülke: sığınma isterseniz, bununla hangi Avrupa ülkesinin ilgileneceğini Yabancılar Dairesi inceler ve o karar verir.
leaflet-topic-21-s2 = O ülkeye gönderilmeyeceğinize söz veremeyiz; bir avukat ya da merkez sizin için neyin geçerli olduğunu anlatabilir.
leaflet-topic-21-s3 = Parmak izi: polis ya da Yabancılar Dairesi alabilir; parmak izinize ne olacağına söz veremeyiz.
leaflet-topic-21-s4 = Aileniz: biri onları tehdit ediyorsa bize ya da merkeze söyleyin; neyin mümkün olduğuna polis ve savcı karar verir, başka bir ülkede daha az şey yapabilirler.
leaflet-topic-21-s5 = Para: yolculuğunuzun parası başka birindeyse, onu geri alacağınıza söz veremeyiz.
leaflet-topic-21-s6 = Daha fazla ödemeden önce merkezle ya da bir avukatla konuşabilirsiniz.
leaflet-topic-21-s7 = Sizi getiren insanlar: söylediklerinizi onlara anlatmayız, ama bizimle konuştuğunuzu görebilir ya da tahmin edebilirler.
leaflet-topic-21-s8 = Dava açılırsa, neyi okuyabileceklerine savcı ya da yargıç karar verir.
leaflet-topic-21-s9 = Merkez ya da bir avukat bütün bunlarla ilgili sorularınızı yanıtlayabilir: { $centre }.
