## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = काम के नंबर
slip-s1 = मुफ़्त मदद, आराम और सलाह।
slip-s2 = आप अभी या बाद में फ़ोन कर सकते हैं।
slip-s3 = शुरू में नाम बताना ज़रूरी नहीं है।
slip-number-contact-point = मदद और सलाह, पूरा बेल्जियम
slip-number-centre = आपके पास की मदद
slip-number-emergency = आपात स्थिति
slip-number-child-focus = बच्चे और युवा, दिन-रात
slip-code = कोड
