## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 892a3b804c81

check-whole = Alles passt zusammen. Listen: { $packs }, Indikatoren: { $indicators }, Beispiele: { $examples }, Geschichten: { $vignettes }.
check-faults = Zu berichtigen: { $count }. Nichts wurde geändert.
check-without-words = Kein Ordner „locales“ gefunden: Die Wörter wurden nicht geprüft.
