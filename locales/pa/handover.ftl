## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = ਅੱਗੇ
notice-previous = ਪਿੱਛੇ
notice-repeat = ਦੁਬਾਰਾ
notice-cover = ਸਕਰੀਨ ਢਕੋ
notice-give-back = ਯੰਤਰ ਵਾਪਸ ਦਿਓ
notice-read-by = ਅਧਿਕਾਰੀ ਤੁਹਾਡੇ ਜਵਾਬ ਪੜ੍ਹੇਗਾ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਸਰਕਾਰੀ ਵਕੀਲ, ਕੇਂਦਰ ਅਤੇ ਹੋਰ ਵਿਭਾਗਾਂ ਨੂੰ ਦੇ ਸਕਦਾ ਹੈ।
notice-back = ਵਾਪਸ
notice-start = ਸ਼ੁਰੂ ਕਰੋ
notice-topics = ਤੁਹਾਡੇ ਹੱਕ
notice-stories = ਕਹਾਣੀਆਂ
notice-questions = ਸਵਾਲ
notice-play = ਸੁਣੋ
notice-pause = ਰੋਕੋ
notice-slow = ਹੌਲੀ
notice-voice-synthetic = ਇਹ ਕੰਪਿਊਟਰ ਦੀ ਆਵਾਜ਼ ਹੈ।
notice-headphones = ਹੋ ਸਕੇ ਤਾਂ ਹੈੱਡਫ਼ੋਨ ਲਾਓ, ਤਾਂ ਜੋ ਹੋਰ ਕੋਈ ਨਾ ਸੁਣੇ।
notice-alone = ਹੋ ਸਕੇ ਤਾਂ ਇਕੱਲੇ ਪੜ੍ਹੋ ਅਤੇ ਜਵਾਬ ਦਿਓ।
notice-skip = ਤੁਸੀਂ ਕੋਈ ਵੀ ਸਵਾਲ ਛੱਡ ਸਕਦੇ ਹੋ।
notice-change = ਯੰਤਰ ਵਾਪਸ ਦੇਣ ਤੱਕ ਤੁਸੀਂ ਆਪਣੇ ਜਵਾਬ ਬਦਲ ਸਕਦੇ ਹੋ।
notice-question-of = ਸਵਾਲ { $number } / { $count }
notice-finished = ਧੰਨਵਾਦ, ਬੱਸ ਇੰਨਾ ਹੀ ਸੀ।
notice-understood = ਕੀ ਤੁਹਾਨੂੰ ਇਹ ਸਮਝ ਆਇਆ?
notice-offer = ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਖ਼ਾਸ ਕੇਂਦਰ ਦੀ ਮਦਦ ਚਾਹੁੰਦੇ ਹੋ?
notice-carry = ਇਹ ਕਾਗ਼ਜ਼ ਤੁਹਾਡੇ ਹੱਕਾਂ ਬਾਰੇ ਹੈ ਅਤੇ ਕਿਸੇ ਨੂੰ ਲੱਭ ਸਕਦਾ ਹੈ; ਕੀ ਇਸ ਨੂੰ ਕੋਲ ਰੱਖਣਾ ਤੁਹਾਡੇ ਲਈ ਸੁਰੱਖਿਅਤ ਹੈ?

answer-yes = ਹਾਂ
answer-no = ਨਹੀਂ
answer-prefer-not = ਮੈਂ ਜਵਾਬ ਨਹੀਂ ਦੇਣਾ
answer-understood = ਮੈਨੂੰ ਸਮਝ ਆ ਗਿਆ
answer-not-understood = ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ ਆਇਆ
answer-wants-help = ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
answer-will-think = ਮੈਂ ਇਸ ਬਾਰੇ ਸੋਚਣਾ ਹੈ
answer-not-now = ਮੈਨੂੰ ਹੁਣ ਮਦਦ ਨਹੀਂ ਚਾਹੀਦੀ
