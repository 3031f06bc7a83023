## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = काम लाग्ने नम्बरहरू
slip-s1 = निःशुल्क सहायता, आराम र सल्लाह।
slip-s2 = तपाईं अहिले वा पछि फोन गर्न सक्नुहुन्छ।
slip-s3 = सुरुमा आफ्नो नाम भन्नु पर्दैन।
slip-number-contact-point = सहायता र सल्लाह, सारा बेल्जियम
slip-number-centre = नजिकैको सहायता
slip-number-emergency = आपत्कालीन अवस्था
slip-number-child-focus = बालबालिका र युवा, दिनरात
slip-code = कोड
