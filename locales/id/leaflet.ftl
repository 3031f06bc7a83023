## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Bantuan dan hak Anda
leaflet-short-01 = Kami dari polisi atau pengawas; kami juga bisa membantu Anda.
leaflet-short-02 = Meminta bantuan bukan kejahatan.
leaflet-short-03 = Ada orang yang dipaksa bekerja, menjual seks, mengemis, atau mencuri untuk orang lain.
leaflet-short-04 = Ada orang yang dibawa ke sini dengan bahaya maut.
leaflet-short-05 = Walaupun Anda pernah setuju, Anda boleh meminta bantuan.
leaflet-short-06 = Pusat khusus bisa membantu gratis: tempat tinggal, dokter, pengacara.
leaflet-short-07 = Pusat itu bisa meminta surat untuk Anda: 45 hari untuk berpikir.
leaflet-short-08 = Kantor Urusan Orang Asing yang memutuskan; dengan surat itu, biasanya Anda tidak disuruh pergi selama itu.
leaflet-short-09 = Untuk tinggal lebih lama: tinggalkan orang-orang itu, terima bantuan pusat, dan bekerja sama dengan jaksa.
leaflet-short-10 = Informasi apa pun bisa berarti; jaksa yang memutuskan.
leaflet-short-11 = Anda bisa meminta juru bahasa gratis.
leaflet-short-12 = Pusat bisa membantu walaupun Anda tidak bercerita kepada polisi.
leaflet-short-13 = Jika umur Anda di bawah 18 tahun, Dinas Perwalian bisa menunjuk seorang wali.
leaflet-short-14 = Anda boleh berkata tidak dan menelepon nanti: { $centre } atau { $contact_point }.
leaflet-short-15 = Dalam bahaya, telepon { $emergency }.
leaflet-short-16 = Polisi harus melaporkan orang tanpa surat izin tinggal kepada Kantor Urusan Orang Asing.
leaflet-short-17 = Kami tidak bisa menjanjikan surat izin: jaksa dan Kantor Urusan Orang Asing yang memutuskan.

leaflet-topic-01-title = Siapa kami
leaflet-topic-01-s1 = Kami dari polisi atau dari dinas pengawas.
leaflet-topic-01-s2 = Tugas kami juga membantu orang yang dalam bahaya.
leaflet-topic-01-s3 = Meminta bantuan bukan kejahatan.
leaflet-topic-01-s4 = Jika ada yang memaksa Anda melanggar hukum, ceritakan kepada pengacara: hakim memutuskan apakah hukum melindungi Anda dari hukuman.

leaflet-topic-02-title = Tentang apa ini
leaflet-topic-02-s1 = Ada orang yang mencari uang dari orang lain: dari kerja berat, seks, mengemis, kejahatan, atau bagian tubuh.
leaflet-topic-02-s2 = Misalnya mereka menahan upah atau surat-surat Anda, melarang Anda pergi, atau berkata bahwa utang Anda besar.
leaflet-topic-02-s3 = Ada orang yang dibawa melewati perbatasan dengan bahaya maut, misalnya dalam truk berpendingin atau perahu kecil.
leaflet-topic-02-s4 = Walaupun awalnya Anda setuju, Anda bisa jadi korban: jaksa yang memutuskan.

leaflet-topic-03-title = Bantuan gratis
leaflet-topic-03-s1 = Di Belgia, tiga pusat khusus membantu orang dalam keadaan seperti ini.
leaflet-topic-03-s2 = Pusat bisa membantu Anda dengan tempat yang aman, dokter, psikolog, dan pengacara.
leaflet-topic-03-s3 = Anda tidak membayar bantuan dari pusat.
leaflet-topic-03-s4 = Pusat berbicara dulu dengan Anda dan memutuskan bantuan apa yang bisa diberikan: { $centre }.

leaflet-topic-04-title = Waktu untuk berpikir
leaflet-topic-04-s1 = Anda tidak harus memutuskan hari ini.
leaflet-topic-04-s2 = Jika Anda tidak punya surat izin tinggal dan sebuah pusat mendampingi Anda, pusat bisa meminta surat untuk 45 hari kepada Kantor Urusan Orang Asing.
leaflet-topic-04-s3 = Kantor Urusan Orang Asing memutuskan apakah surat itu diberikan.
leaflet-topic-04-s4 = Jika Anda punya surat itu, biasanya Kantor Urusan Orang Asing tidak mengeluarkan Anda dari Belgia selama 45 hari itu.

leaflet-topic-05-title = Tinggal lebih lama
leaflet-topic-05-s1 = Ada tiga syarat untuk tinggal lebih lama.
leaflet-topic-05-s2 = Anda tidak berhubungan lagi dengan orang yang memanfaatkan Anda, sebuah pusat mendampingi Anda, dan Anda bekerja sama dengan penegak keadilan.
leaflet-topic-05-s3 = Anda bisa bekerja sama dengan pengaduan, keterangan resmi, atau informasi apa pun yang membantu.
leaflet-topic-05-s4 = Hanya pusat yang bisa meminta izin ini; jaksa memutuskan apakah Anda memenuhi syarat, dan Kantor Urusan Orang Asing memberikan suratnya.

leaflet-topic-06-title = Membuat pengaduan
leaflet-topic-06-s1 = Anda bisa menceritakan kejadiannya kepada polisi atau pengawas.
leaflet-topic-06-s2 = Mereka menulisnya, dan Anda bisa meminta salinannya.
leaflet-topic-06-s3 = Jaksa memimpin penyelidikan dan memutuskan langkah berikutnya.
leaflet-topic-06-s4 = Pusat bisa menjelaskan hal ini dan menemani Anda.

leaflet-topic-07-title = Perlindungan
leaflet-topic-07-s1 = Katakan kepada kami jika Anda takut, untuk diri sendiri atau keluarga, di sini atau di negara lain.
leaflet-topic-07-s2 = Polisi dan jaksa memutuskan perlindungan apa yang mungkin.
leaflet-topic-07-s3 = Anda bisa meminta agar tidak bertemu orang yang Anda takuti: jaksa atau hakim yang memutuskan.

leaflet-topic-08-title = Pengacara
leaflet-topic-08-s1 = Anda bisa meminta berbicara dengan pengacara.
leaflet-topic-08-s2 = Jika uang Anda sedikit, kantor bantuan hukum memutuskan apakah Anda mendapat pengacara gratis.
leaflet-topic-08-s3 = Pusat bisa membantu Anda mencari pengacara.

leaflet-topic-09-title = Uang yang menjadi hak Anda
leaflet-topic-09-s1 = Jika Anda bekerja, menurut hukum Anda harus dibayar, juga tanpa surat izin tinggal.
leaflet-topic-09-s2 = Anda bisa meminta bantuan pengawas kerja: mereka memutuskan apa yang bisa dilakukan terhadap majikan.
leaflet-topic-09-s3 = Anda bisa meminta uang atas kerugian Anda: hakim yang memutuskan.
leaflet-topic-09-s4 = Sebuah komisi negara juga bisa membantu sebagian korban kekerasan dengan uang: komisi yang memutuskan.

leaflet-topic-10-title = Juru bahasa
leaflet-topic-10-s1 = Katakan atau tunjukkan bahasa mana yang Anda pahami dengan baik.
leaflet-topic-10-s2 = Saat berbicara dengan polisi atau hakim, Anda bisa meminta juru bahasa, dan Anda tidak membayar.
leaflet-topic-10-s3 = Anda bisa meminta terjemahan gratis untuk surat penting: polisi atau jaksa memutuskan yang mana.
leaflet-topic-10-s4 = Katakan kepada kami jika Anda tidak memahami juru bahasa atau takut kepadanya.

leaflet-topic-11-title = Negara lain di Uni Eropa
leaflet-topic-11-s1 = Mungkin hal itu terjadi di negara lain di Uni Eropa.
leaflet-topic-11-s2 = Anda bisa menceritakannya kepada polisi di sini, di Belgia.
leaflet-topic-11-s3 = Jaksa memutuskan apakah Belgia yang menyelidiki atau pengaduan Anda dikirim ke negara itu.

leaflet-topic-12-title = Jika kami tidak memperlakukan Anda dengan baik
leaflet-topic-12-s1 = Anda boleh mengadukan kami.
leaflet-topic-12-s2 = Comité P adalah lembaga mandiri yang memeriksa pengaduan tentang polisi, dan memutuskan tindakan atas pengaduan Anda.
leaflet-topic-12-s3 = Untuk dinas federal lain, Anda bisa menulis kepada Ombudsman federal.
leaflet-topic-12-s4 = Pusat atau pengacara bisa membantu Anda dalam hal ini.

leaflet-topic-13-title = Siapa yang ditelepon tentang perkara Anda
leaflet-topic-13-s1 = Petugas bisa memberi Anda kertas kecil dengan nomor telepon dan sebuah kode.
leaflet-topic-13-s2 = Nama Anda tidak ada di kertas itu.
leaflet-topic-13-s3 = Jika kami mengirim perkara Anda ke sebuah pusat, pusat itu bisa menemukannya dengan kode: telepon { $centre } atau { $contact_point }.

leaflet-topic-14-title = Biaya, dan bicara dengan orang itu
leaflet-topic-14-s1 = Jika Anda harus bepergian untuk penyelidikan, tanyakan apakah biayanya bisa diganti: penegak keadilan yang memutuskan.
leaflet-topic-14-s2 = Di Belgia, seorang penengah bisa membantu Anda dan orang yang merugikan Anda untuk berbicara.
leaflet-topic-14-s3 = Itu hanya terjadi jika Anda mau: Anda yang memutuskan.

leaflet-topic-15-title = Bantuan tanpa berbicara dengan polisi
leaflet-topic-15-s1 = Anda tidak harus memberi keterangan hari ini.
leaflet-topic-15-s2 = Pusat bisa membantu walaupun Anda tidak berbicara dengan polisi.
leaflet-topic-15-s3 = Tetapi untuk tinggal lebih lama, Anda harus bekerja sama dengan penegak keadilan: jaksa yang memutuskan.

leaflet-topic-16-title = Jika umur Anda di bawah 18 tahun
leaflet-topic-16-s1 = Katakan kepada kami jika umur Anda di bawah 18 tahun, karena ada aturan khusus untuk Anda.
leaflet-topic-16-s2 = Jika orang tua tidak bersama Anda, Dinas Perwalian bisa menunjuk seorang wali: { $guardianship }.
leaflet-topic-16-s3 = Wali adalah orang dewasa yang membela Anda dan bisa mencari rumah yang aman serta sekolah bersama Anda.
leaflet-topic-16-s4 = Anak yang sendirian seharusnya tinggal di rumah untuk anak, bukan di pusat tertutup; jika umur Anda diragukan, Dinas Perwalian yang memutuskan.

leaflet-topic-17-title = Suaka
leaflet-topic-17-s1 = Jika Anda takut pulang ke negara Anda, Anda juga bisa meminta suaka.
leaflet-topic-17-s2 = Anda bisa mengatakannya kepada kami atau Kantor Urusan Orang Asing.
leaflet-topic-17-s3 = Anda tidak harus memilih hari ini: pengacara atau pusat bisa menjelaskan arti setiap pilihan.
leaflet-topic-17-s4 = Kantor Urusan Orang Asing memeriksa apakah Belgia menangani permintaan Anda, lalu Komisaris Jenderal untuk Pengungsi memutuskan.

leaflet-topic-18-title = Melapor tanpa nama
leaflet-topic-18-s1 = Anda bisa menelepon { $contact_point } atau sebuah pusat tanpa menyebut nama pada awalnya.
leaflet-topic-18-s2 = Jika Anda ingin berbicara dengan polisi tanpa nama, mintalah sebelum mulai: polisi dan jaksa yang memutuskan.
leaflet-topic-18-s3 = Laporan tanpa nama adalah bukti yang lemah dan tidak memberi surat izin tinggal atau ganti rugi.
leaflet-topic-18-s4 = Kami tidak bisa menjanjikan bahwa nama Anda tidak akan pernah diketahui: jaksa atau hakim bisa memutuskan untuk merahasiakannya.

leaflet-topic-19-title = Anda boleh berkata tidak
leaflet-topic-19-s1 = Anda boleh berkata tidak pada bantuan ini, dan tidak harus mengatakan alasannya.
leaflet-topic-19-s2 = Anda bisa berubah pikiran dan menelepon nanti: { $centre } atau { $contact_point }.
leaflet-topic-19-s3 = Jika Anda dalam bahaya, telepon { $emergency }.

leaflet-topic-20-title = Yang tidak bisa kami janjikan
leaflet-topic-20-s1 = Polisi harus melaporkan kepada Kantor Urusan Orang Asing bahwa di sini ada orang tanpa surat izin tinggal.
leaflet-topic-20-s2 = Kami tidak bisa menjanjikan bahwa Anda mendapat surat izin, boleh tinggal, atau tetap bebas.
leaflet-topic-20-s3 = Kantor Urusan Orang Asing memutuskan apakah Anda harus pergi dan apakah Anda ditahan di pusat tertutup.
leaflet-topic-20-s4 = Jaksa memutuskan apakah Anda dianggap korban dan apakah seseorang dituntut.

leaflet-topic-21-title = Yang ditakuti banyak orang
leaflet-topic-21-s1 = Negara lain: jika Anda meminta suaka, Kantor Urusan Orang Asing memeriksa negara Eropa mana yang menanganinya, dan kantor itu yang memutuskan.
leaflet-topic-21-s2 = Kami tidak bisa menjanjikan bahwa Anda tidak dikirim ke negara itu; pengacara atau pusat bisa menjelaskan apa yang berlaku untuk Anda.
leaflet-topic-21-s3 = Sidik jari: polisi atau Kantor Urusan Orang Asing bisa mengambilnya; kami tidak bisa menjanjikan apa yang terjadi dengannya.
leaflet-topic-21-s4 = Keluarga Anda: katakan kepada kami atau pusat jika ada yang mengancam mereka; polisi dan jaksa memutuskan apa yang mungkin, dan di negara lain mereka hanya bisa berbuat lebih sedikit.
leaflet-topic-21-s5 = Uang: jika orang lain memegang uang untuk perjalanan Anda, kami tidak bisa menjanjikan uang itu kembali.
leaflet-topic-21-s6 = Sebelum membayar lagi, Anda bisa berbicara dengan pusat atau pengacara.
leaflet-topic-21-s7 = Orang yang membawa Anda: kami tidak memberi tahu mereka apa yang Anda katakan, tetapi mereka bisa melihat atau menduga bahwa Anda berbicara dengan kami.
leaflet-topic-21-s8 = Jika ada sidang, jaksa atau hakim memutuskan apa yang boleh mereka baca.
leaflet-topic-21-s9 = Pusat atau pengacara bisa menjawab pertanyaan Anda tentang semua ini: { $centre }.
