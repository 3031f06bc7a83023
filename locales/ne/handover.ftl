## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = अर्को
notice-previous = अघिल्लो
notice-repeat = फेरि
notice-cover = स्क्रिन ढाक्नुहोस्
notice-give-back = यन्त्र फिर्ता दिनुहोस्
notice-read-by = कर्मचारीले तपाईंका जवाफ पढ्नेछन् र ती सरकारी वकिल, केन्द्र र अरू सेवालाई दिन सक्छन्।
notice-back = फर्कनुहोस्
notice-start = सुरु गर्नुहोस्
notice-topics = तपाईंका अधिकार
notice-stories = कथाहरू
notice-questions = प्रश्नहरू
notice-play = सुन्नुहोस्
notice-pause = रोक्नुहोस्
notice-slow = अझ बिस्तारै
notice-voice-synthetic = यो कम्प्युटरको आवाज हो।
notice-headphones = अरू कसैले नसुनोस् भनेर, सकिन्छ भने हेडफोन लगाउनुहोस्।
notice-alone = सकिन्छ भने एक्लै पढ्नुहोस् र जवाफ दिनुहोस्।
notice-skip = तपाईं जुनसुकै प्रश्न छोड्न सक्नुहुन्छ।
notice-change = यन्त्र फिर्ता नदिएसम्म तपाईं आफ्ना जवाफ बदल्न सक्नुहुन्छ।
notice-question-of = { $count } मध्ये प्रश्न { $number }
notice-finished = धन्यवाद, यति नै हो।
notice-understood = के तपाईंले यो बुझ्नुभयो?
notice-offer = के तपाईं विशेष केन्द्रको सहायता चाहनुहुन्छ?
notice-carry = यो कागज तपाईंका अधिकारबारे हो, र कसैले भेट्टाउन सक्छ; के यो आफूसँग राख्नु तपाईंका लागि सुरक्षित छ?

answer-yes = हो
answer-no = होइन
answer-prefer-not = म जवाफ नदिन चाहन्छु
answer-understood = मैले बुझेँ
answer-not-understood = मैले बुझिनँ
answer-wants-help = मलाई सहायता चाहिन्छ
answer-will-think = म यसबारे सोच्न चाहन्छु
answer-not-now = मलाई अहिले सहायता चाहिँदैन
