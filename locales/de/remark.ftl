## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 37e188942d96

# What is worth saying of a packet that holds.

remark-expired = Das Zertifikat des Absenders war an dem Tag, an dem Sie das Paket erhielten, nicht gültig: abgelaufen oder noch nicht gültig.
remark-expired-at-signing = Das Zertifikat des Absenders war zu der Zeit, die die Signatur nennt, nicht gültig.
remark-issuer-expired = Das Zertifikat der Dienststelle selbst war an dem Tag, an dem Sie das Paket erhielten, nicht gültig: abgelaufen oder noch nicht gültig.
remark-time-inconsistent = Die Signatur nennt eine spätere Zeit als die Ankunft des Pakets.
remark-revoked-later = Das Zertifikat des Absenders wurde widerrufen, nachdem Sie das Paket zum ersten Mal sahen.
remark-pack-outdated = Der Absender arbeitete mit älteren Indikatoren oder einer älteren Gesetzestabelle als Sie.
remark-by-hand = Das Paket wurde gemacht, um von Hand überbracht zu werden: Es war nie versiegelt, und nur der Name darauf sagt, für wen es ist.
