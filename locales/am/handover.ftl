## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = ቀጣይ
notice-previous = ቀዳሚ
notice-repeat = እንደገና
notice-cover = ስክሪኑን ይሸፍኑ
notice-give-back = መሣሪያውን መልሰው ይስጡ
notice-read-by = ፖሊሱ ወይም ተቆጣጣሪው መልሶችዎን ያነባል፣ ለዐቃቤ ሕጉ፣ ለማዕከሉና ለሌሎች አገልግሎቶችም ሊያስተላልፍ ይችላል።
notice-back = ይመለሱ
notice-start = ይጀምሩ
notice-topics = መብቶችዎ
notice-stories = ታሪኮች
notice-questions = ጥያቄዎች
notice-play = ያዳምጡ
notice-pause = ለአፍታ ያቁሙ
notice-slow = በዝግታ
notice-voice-synthetic = ይህ የኮምፒውተር ድምፅ ነው።
notice-headphones = ሌላ ሰው እንዳይሰማ ከቻሉ የጆሮ ማዳመጫ ይጠቀሙ።
notice-alone = ከቻሉ ብቻዎን ሆነው ያንብቡና መልስ ይስጡ።
notice-skip = ማንኛውንም ጥያቄ መዝለል ይችላሉ።
notice-change = መሣሪያውን መልሰው እስኪሰጡ ድረስ መልሶችዎን መቀየር ይችላሉ።
notice-question-of = ጥያቄ { $number } ከ { $count }
notice-finished = እናመሰግናለን፣ ጨርሰዋል።
notice-understood = ይህ መልእክት ገባዎት?
notice-offer = ከልዩ የእርዳታ ማዕከል እርዳታ ይፈልጋሉ?
notice-carry = ይህ ወረቀት ስለ መብቶችዎ ነው፣ ሌላ ሰውም ሊያገኘው ይችላል፤ ይዘውት ቢቆዩ ለእርስዎ ደህና ነው?

answer-yes = አዎ
answer-no = አይ
answer-prefer-not = መልስ መስጠት አልፈልግም
answer-understood = ይህ ገብቶኛል
answer-not-understood = ይህ አልገባኝም
answer-wants-help = እርዳታ እፈልጋለሁ
answer-will-think = ላስብበት እፈልጋለሁ
answer-not-now = አሁን እርዳታ አልፈልግም
