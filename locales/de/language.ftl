## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 5078570a9bb9

language-search = Sprache oder Land
language-notice = Merkblatt
language-hear = Anhören
language-here = Hier schon gelesen
language-likely = An so einem Ort oft gebraucht
language-all = Alle Sprachen
language-note-am = Äthiopien. Nicht Tigrinya, trotz gleicher Buchstaben.
language-note-ar = Hocharabisch, gelesen im Sudan, in Syrien, im Irak und im Maghreb; gesprochenes Arabisch weicht stark ab.
language-note-ckb = Sorani: Kurden aus dem Irak und Iran, arabische Buchstaben. Kurmandschi liest sich wie eine andere Sprache.
language-note-fa = Iran. Afghanen wollen oft lieber Dari: die Person wählen lassen.
language-note-fa-af = Dari, in Afghanistan. Dem Persischen (Farsi) nah, nicht dieselben Wörter; viele Afghanen lesen eher Paschtu.
language-note-ff-latn = Fula, Peul, Fulani, Pulaar: Westafrika. Östliche Formen weichen ab; fragen, ob es verstanden wird.
language-note-hi = Indien. Klingt wie Urdu, andere Buchstaben; im Punjab liest man vielleicht Punjabi.
language-note-kmr = Kurmandschi: Kurden aus Syrien und der Türkei, lateinische Buchstaben. Sorani liest sich wie eine andere Sprache.
language-note-om = Oromo, in Äthiopien. Viele können auch Amharisch; die Person wählen lassen.
language-note-pa = Punjabi in Gurmukhi-Schrift, Indien. In Pakistan liest man die Urdu-Schrift.
language-note-ps = Paschtu, in Afghanistan und Pakistan. Weder Dari noch Urdu.
language-note-pt-br = Portugiesisch wie in Brasilien; auch in Angola, Kap Verde und Portugal gelesen.
language-note-sr-latn = Serbisch in lateinischen Buchstaben; wer Kroatisch, Bosnisch oder Montenegrinisch liest, versteht es. Erst fragen.
language-note-ti = Eritrea und Nordäthiopien. Nicht Amharisch, trotz gleicher Buchstaben.
language-note-ur = Pakistan. Klingt wie Hindi, andere Buchstaben; nicht Paschtu.
language-note-zh-hans = Chinesisch in vereinfachten Zeichen, gleich welches Chinesisch gesprochen wird.
