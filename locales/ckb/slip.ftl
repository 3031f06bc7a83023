## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = ژمارە بەسوودەکان
slip-s1 = یارمەتی، پشوو و ئامۆژگاریی بەخۆڕایی.
slip-s2 = دەتوانن ئێستا یان دواتر تەلەفۆن بکەن.
slip-s3 = لە سەرەتادا پێویست ناکات ناوتان بڵێن.
slip-number-contact-point = یارمەتی و ئامۆژگاری، هەموو بەلجیکا
slip-number-centre = یارمەتی لە نزیک ئێوە
slip-number-emergency = فریاکەوتن
slip-number-child-focus = منداڵان و گەنجان، شەو و ڕۆژ
slip-code = کۆد
