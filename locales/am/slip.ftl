## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = ጠቃሚ ቁጥሮች
slip-s1 = ነጻ እርዳታ፣ እረፍትና ምክር።
slip-s2 = አሁን ወይም በኋላ መደወል ይችላሉ።
slip-s3 = መጀመሪያ ላይ ስምዎን የመናገር ግዴታ የለብዎትም።
slip-number-contact-point = እርዳታና ምክር፣ በመላው ቤልጂየም
slip-number-centre = በአቅራቢያዎ ያለ እርዳታ
slip-number-emergency = አስቸኳይ እርዳታ
slip-number-child-focus = ልጆችና ወጣቶች፣ ቀንና ሌሊት
slip-code = ኮድ
