## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = ጠቐምቲ ቁጽርታት
slip-s1 = ብናጻ ሓገዝ፣ ዕረፍትን ምኽርን።
slip-s2 = ሕጂ ወይ ድሓር ክትድውሉ ትኽእሉ ኢኹም።
slip-s3 = ኣብ መጀመርታ ስምኩም ክትነግሩ ግዴታ የብልኩምን።
slip-number-contact-point = ሓገዝን ምኽርን፣ ኣብ ምሉእ በልጁም
slip-number-centre = ኣብ ቀረባኹም ዘሎ ሓገዝ
slip-number-emergency = ህጹጽ ሓገዝ
slip-number-child-focus = ንቆልዑን መንእሰያትን፣ ለይትን መዓልትን
slip-code = ኮድ
