## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Bu sizin hayatınıza benziyor mu?
story-end = Başınıza böyle bir şey geldiyse yardım isteyebilirsiniz; bugün karar vermek zorunda değilsiniz.

story-lorry-title = Kamyon
story-lorry-s1 = Gece, insanlar bir kamyona biner.
story-lorry-s2 = Kapılar dışarıdan kapatılır ve içerisi giderek soğur.
story-lorry-s3 = Kamyonun soğutmalı olduğunu onlara kimse söylememiştir ve kapıyı açamazlar.
story-lorry-s4 = İnsanları para için böyle bir tehlikeye atmak ağır bir suç olabilir: içindekiler yardım isteyebilir.

story-day-title = Bir günlük iş
story-day-s1 = Bir parkta bir adama bir gün çalışması teklif edilir.
story-day-s2 = Eldivensiz ve maskesiz duvar yıkar.
story-day-s3 = Akşam, söz verilenden çok daha az para alır.
story-day-s4 = Böyle tek bir gün çalışmak bile sayılabilir: o da yardım isteyebilir.

story-debt-title = Borç
story-debt-s1 = Bir kadına yolunun parasının ödendiğini söylediler.
story-debt-s2 = Şimdi her ay daha çok borcu olduğunu söylüyorlar.
story-debt-s3 = Onların istediği yerde çalışmak zorunda, yoksa ailesi ödeyecek.
story-debt-s4 = Kimse onu böyle çalıştıramaz: o da yardım isteyebilir.

story-house-title = Ev
story-house-s1 = Bir evde bir kadın sabahtan akşama kadar yemek yapar, temizlik yapar ve çocuklara bakar.
story-house-s2 = İzin günü yoktur, ücret de almaz ya da çok az alır.
story-house-s3 = Aile onun pasaportunu alıkoyar ve polisin onu hapse atacağını söyler.
story-house-s4 = Kimse onu böyle çalıştıramaz: o da yardım isteyebilir.

story-phone-title = Telefon
story-phone-s1 = Bir kız, erkek arkadaşından hediye olarak bir telefon alır.
story-phone-s2 = Kısa süre sonra erkek arkadaşı bütün mesajlarını okur ve ne zaman yanıt vereceğini söyler.
story-phone-s3 = Sonra onu başka erkeklere gönderir ve parayı alır.
story-phone-s4 = Yaptığı şey ağır bir suç olabilir, kız başta kabul etmiş olsa bile: o da yardım isteyebilir.
