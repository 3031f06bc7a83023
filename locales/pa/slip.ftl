## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = ਕੰਮ ਦੇ ਨੰਬਰ
slip-s1 = ਮੁਫ਼ਤ ਮਦਦ, ਆਰਾਮ ਅਤੇ ਸਲਾਹ।
slip-s2 = ਤੁਸੀਂ ਹੁਣ ਜਾਂ ਬਾਅਦ ਵਿੱਚ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।
slip-s3 = ਸ਼ੁਰੂ ਵਿੱਚ ਆਪਣਾ ਨਾਂ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ।
slip-number-contact-point = ਮਦਦ ਅਤੇ ਸਲਾਹ, ਸਾਰਾ ਬੈਲਜੀਅਮ
slip-number-centre = ਤੁਹਾਡੇ ਨੇੜੇ ਮਦਦ
slip-number-emergency = ਐਮਰਜੈਂਸੀ
slip-number-child-focus = ਬੱਚੇ ਅਤੇ ਨੌਜਵਾਨ, ਦਿਨ-ਰਾਤ
slip-code = ਕੋਡ
