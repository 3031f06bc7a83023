## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Lanjut
notice-previous = Sebelumnya
notice-repeat = Ulangi
notice-cover = Tutupi layar
notice-give-back = Kembalikan alat ini
notice-read-by = Petugas akan membaca jawaban Anda dan bisa meneruskannya kepada jaksa, pusat, dan dinas lain.
notice-back = Kembali
notice-start = Mulai
notice-topics = Hak Anda
notice-stories = Cerita
notice-questions = Pertanyaan
notice-play = Dengarkan
notice-pause = Jeda
notice-slow = Lebih lambat
notice-voice-synthetic = Ini suara komputer.
notice-headphones = Pakailah earphone jika bisa, supaya orang lain tidak mendengar.
notice-alone = Baca dan jawablah sendirian, jika bisa.
notice-skip = Anda boleh melewati setiap pertanyaan.
notice-change = Anda bisa mengubah jawaban sampai alat dikembalikan.
notice-question-of = Pertanyaan { $number } dari { $count }
notice-finished = Terima kasih, sudah selesai.
notice-understood = Apakah Anda memahami ini?
notice-offer = Apakah Anda mau bantuan dari pusat khusus?
notice-carry = Kertas ini tentang hak Anda, dan orang bisa menemukannya; apakah aman bagi Anda untuk menyimpannya?

answer-yes = Ya
answer-no = Tidak
answer-prefer-not = Saya tidak mau menjawab
answer-understood = Saya paham
answer-not-understood = Saya tidak paham
answer-wants-help = Saya mau bantuan
answer-will-think = Saya mau memikirkannya dulu
answer-not-now = Sekarang saya tidak mau bantuan
