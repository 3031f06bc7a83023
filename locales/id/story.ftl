## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Apakah ini mirip hidup Anda?
story-end = Jika Anda mengalami hal seperti ini, Anda bisa meminta bantuan; Anda tidak harus memutuskan hari ini.

story-lorry-title = Truk
story-lorry-s1 = Pada malam hari, orang-orang naik ke sebuah truk.
story-lorry-s2 = Pintunya ditutup dari luar, dan makin lama makin dingin.
story-lorry-s3 = Tidak ada yang memberi tahu bahwa truk itu berpendingin, dan mereka tidak bisa membukanya.
story-lorry-s4 = Menempatkan orang dalam bahaya seperti itu demi uang bisa merupakan kejahatan berat: orang di dalamnya bisa meminta bantuan.

story-day-title = Kerja sehari
story-day-s1 = Di sebuah taman, seorang lelaki diajak bekerja satu hari.
story-day-s2 = Ia merobohkan tembok tanpa sarung tangan dan masker.
story-day-s3 = Sore harinya ia menerima uang jauh lebih sedikit daripada yang dijanjikan.
story-day-s4 = Satu hari kerja seperti itu pun bisa berarti: ia bisa meminta bantuan.

story-debt-title = Utang
story-debt-s1 = Seorang perempuan diberi tahu bahwa perjalanannya sudah dibayar.
story-debt-s2 = Sekarang mereka berkata bahwa utangnya bertambah setiap bulan.
story-debt-s3 = Ia harus bekerja di tempat yang mereka mau, atau keluarganya harus membayar.
story-debt-s4 = Tidak seorang pun boleh memaksanya bekerja begitu: ia bisa meminta bantuan.

story-house-title = Rumah
story-house-s1 = Di sebuah rumah, seorang perempuan memasak, membersihkan, dan mengasuh anak dari pagi sampai malam.
story-house-s2 = Ia tidak punya hari libur, dan tidak diberi upah atau hanya sedikit sekali.
story-house-s3 = Keluarga itu menahan paspornya dan berkata bahwa polisi akan mengurungnya.
story-house-s4 = Tidak seorang pun boleh memaksanya bekerja begitu: ia bisa meminta bantuan.

story-phone-title = Telepon
story-phone-s1 = Seorang gadis mendapat hadiah telepon dari pacarnya.
story-phone-s2 = Tak lama kemudian pacarnya membaca semua pesannya dan menyuruh kapan ia harus menjawab.
story-phone-s3 = Lalu ia dikirim kepada lelaki lain, dan pacarnya mengambil uangnya.
story-phone-s4 = Perbuatan itu bisa merupakan kejahatan berat, walaupun gadis itu awalnya setuju: ia bisa meminta bantuan.
