## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Yeeso
notice-previous = Caggal
notice-repeat = Kadi
notice-cover = Suddu ekraŋ oo
notice-give-back = Ruttu kaɓirgal ngal
notice-read-by = Golloowo laamu oo jangat jaabawuuji maa, tee ina waawi neldude ɗi porkirer oo, santar oo e birooji goɗɗi.
notice-back = Rutto
notice-start = Fuɗɗo
notice-topics = Hakkeeji maa
notice-stories = Daari
notice-questions = Naamne
notice-play = Heɗo
notice-pause = Dartin
notice-slow = Seese
notice-voice-synthetic = Ɗum ko daande ordinateer.
notice-headphones = Huutoro ekuteer si aɗa waawi, mbele goɗɗo nanataa.
notice-alone = Jangu njaabo-ɗaa ko aan tan, si aɗa waawi.
notice-skip = Aɗa waawi diwnude naamnal kala.
notice-change = Aɗa waawi waylude jaabawuuji maa haa nde ruttuɗaa kaɓirgal ngal.
notice-question-of = Naamnal { $number } e nder { $count }
notice-finished = A jaaraama, ɗum gasii.
notice-understood = Mbele a faamii ɗum?
notice-offer = Mbele aɗa yiɗi ballal santar keeriiɗo?
notice-carry = Oo kaayit haalata ko hakkeeji maa, tee neɗɗo ina waawi yiytude ɗum; mbele aɗa waawi jogaade ɗum e kisal?

answer-yes = Eey
answer-no = Alaa
answer-prefer-not = Mi yiɗaa jaabaade
answer-understood = Mi faamii
answer-not-understood = Mi faamaani
answer-wants-help = Miɗo yiɗi ballal
answer-will-think = Miɗo yiɗi miijaade tawo
answer-not-now = Mi yiɗaa ballal jooni
