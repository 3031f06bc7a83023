## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = ቀጻሊ
notice-previous = ዝሓለፈ
notice-repeat = እንደገና
notice-cover = ነቲ ስክሪን ሸፍኑ
notice-give-back = ነዚ መሳርሒ መልስዎ
notice-read-by = እቲ በዓል መዚ መልስታትኩም ከንብብ እዩ፣ ንዓቃቢ ሕጊ፣ ነቲ ማእከልን ንኻልእ ኣገልግሎታትን ድማ ከመሓላልፎ ይኽእል እዩ።
notice-back = ተመለሱ
notice-start = ጀምሩ
notice-topics = መሰላትኩም
notice-stories = ዛንታታት
notice-questions = ሕቶታት
notice-play = ስምዑ
notice-pause = ደው ኣብሉ
notice-slow = ቀስ ኢሉ
notice-voice-synthetic = እዚ ድምጺ ናይ ኮምፒተር እዩ።
notice-headphones = እንተ ክኢልኩም መስምዒ እዝኒ ተጠቐሙ፣ ካልእ ሰብ ከይሰምዕ።
notice-alone = እንተ ክኢልኩም በይንኹም ኮይንኩም ኣንብቡን መልሱን።
notice-skip = ንዝኾነ ሕቶ ክትዘልልዎ ትኽእሉ ኢኹም።
notice-change = እቲ መሳርሒ ክሳብ እትመልስዎ መልስታትኩም ክትቅይሩ ትኽእሉ ኢኹም።
notice-question-of = ሕቶ { $number } ካብ { $count }
notice-finished = የቐንየልና፣ ኣብቂዑ።
notice-understood = ነዚ ተረዲእኩምዎ ዲኹም?
notice-offer = ናይ ሓደ ፍሉይ ናይ ሓገዝ ማእከል ሓገዝ ትደልዩ ዲኹም?
notice-carry = እዚ ወረቐት ብዛዕባ መሰላትኩም እዩ፣ ሓደ ሰብ ክረኽቦ ይኽእል እዩ፤ ክትሕዝዎ ንኣኹም ውሑስ ድዩ?
answer-yes = እወ
answer-no = ኣይፋል
answer-prefer-not = ክምልስ ኣይደልን
answer-understood = ተረዲኡኒ
answer-not-understood = ኣይተረደኣንን
answer-wants-help = ሓገዝ እደሊ
answer-will-think = ብዛዕባኡ ክሓስብ እደሊ
answer-not-now = ሕጂ ሓገዝ ኣይደልን
