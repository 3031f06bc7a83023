## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Apakah perjalanan ini memerlukan uang, meskipun sudah dibayar?
question-smg-11 = Apakah Anda punya utang untuk perjalanan ini yang terus bertambah atau yang harus Anda bayar dengan bekerja?
question-smg-15 = Apakah ada yang melarang Anda meninggalkan kelompok, mobil, rumah, atau tempat ini?
question-smg-16 = Apakah mereka menyembunyikan kebenaran tentang kendaraan, jalan, atau bahayanya?
question-smg-19 = Apakah Anda anak di bawah umur dan bepergian tanpa orang tua?
question-smg-20 = Apakah Anda hamil, sakit, atau terluka, atau menyandang disabilitas?
question-smg-21 = Apakah bepergian seperti ini satu-satunya pilihan nyata bagi Anda?
question-smg-22 = Apakah orang yang sama pernah mencoba perjalanan ini dengan Anda?
question-lab-01 = Apakah Anda bekerja sangat lama setiap hari, atau tanpa hari libur setiap minggu?
question-lab-07 = Apakah Anda berutang kepada majikan, atau kepada orang yang membawa Anda atau mencarikan pekerjaan ini?
question-lab-08 = Apakah pekerjaan, tempat, atau majikannya berbeda dari yang dijanjikan?
question-lab-16 = Apakah tempat Anda berada sekarang asing bagi Anda?
question-lab-17 = Apakah ada yang berkata Anda tidak boleh tinggal di sini jika tidak menuruti kemauannya?
question-sex-03 = Apakah Anda harus menerima pelanggan atau hari yang tidak Anda mau?
question-sex-11 = Apakah Anda dibawa ke tempat lain setiap beberapa hari?
question-sex-13 = Apakah mereka menjanjikan pekerjaan lain?
question-sex-19 = Apakah Anda sendiri yang menentukan waktu, pelanggan, dan uang Anda?
question-beg-13 = Apakah Anda dibawa dari kota ke kota sehingga tidak bersekolah?
question-crm-16 = Apakah tempat Anda berada sekarang asing bagi Anda?
question-org-01 = Apakah Anda punya bekas luka baru dari operasi yang tidak dijelaskan kepada Anda?
question-org-12 = Apakah Anda menandatangani kertas yang tidak bisa Anda baca?
question-dom-12 = Apakah ada orang yang pergi bersama Anda atau menggantikan Anda untuk mengambil kartu khusus Anda?
question-min-02 = Apakah Anda di sini tanpa orang tua atau wali?
question-min-03 = Apakah orang dewasa yang bersama Anda adalah orang lain, selain ibu, ayah, atau wali Anda?
question-min-06 = Apakah Anda bekerja, mengemis, atau berjualan sehingga tidak bersekolah?
question-min-14 = Apakah tempat berikutnya dalam perjalanan Anda asing bagi Anda?
