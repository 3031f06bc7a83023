## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = দরকারি নম্বর
slip-s1 = বিনা খরচে সাহায্য, বিশ্রাম ও পরামর্শ।
slip-s2 = এখন বা পরে ফোন করতে পারেন।
slip-s3 = শুরুতে নাম বলতে হবে না।
slip-number-contact-point = সাহায্য ও পরামর্শ, সারা বেলজিয়াম
slip-number-centre = আপনার কাছাকাছি সাহায্য
slip-number-emergency = জরুরি অবস্থা
slip-number-child-focus = শিশু ও কিশোর, দিন-রাত
slip-code = কোড
