## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = आगे
notice-previous = पीछे
notice-repeat = फिर से
notice-cover = स्क्रीन ढकें
notice-give-back = यंत्र वापस दें
notice-read-by = अधिकारी आपके जवाब पढ़ेगा और उन्हें सरकारी वकील, केंद्र और दूसरी सेवाओं को दे सकता है।
notice-back = वापस
notice-start = शुरू करें
notice-topics = आपके अधिकार
notice-stories = कहानियाँ
notice-questions = सवाल
notice-play = सुनें
notice-pause = रोकें
notice-slow = धीरे
notice-voice-synthetic = यह कंप्यूटर की आवाज़ है।
notice-headphones = हो सके तो हेडफ़ोन लगाएँ, ताकि कोई और न सुने।
notice-alone = हो सके तो अकेले पढ़ें और जवाब दें।
notice-skip = आप कोई भी सवाल छोड़ सकते हैं।
notice-change = यंत्र वापस देने तक आप अपने जवाब बदल सकते हैं।
notice-question-of = सवाल { $number } / { $count }
notice-finished = धन्यवाद, बस इतना ही।
notice-understood = क्या आप यह समझे?
notice-offer = क्या आपको किसी विशेष केंद्र की मदद चाहिए?
notice-carry = यह काग़ज़ आपके अधिकारों के बारे में है और किसी को मिल सकता है; क्या इसे रखना आपके लिए सुरक्षित है?

answer-yes = हाँ
answer-no = नहीं
answer-prefer-not = मुझे जवाब नहीं देना है
answer-understood = मुझे समझ आया
answer-not-understood = मुझे समझ नहीं आया
answer-wants-help = मुझे मदद चाहिए
answer-will-think = मुझे सोचने का समय चाहिए
answer-not-now = मुझे अभी मदद नहीं चाहिए
