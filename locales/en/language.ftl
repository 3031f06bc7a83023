## status: draft
## author: Halte
## date: 2026-11-22

# How a language is found: by its own name, by an officer's name for it, by a country. Each note is one line.
language-search = Language or country
language-notice = Notice
language-hear = Hear it
language-here = Already read here
language-likely = Often needed in such a place
language-all = All languages
language-note-am = Ethiopia. Not Tigrinya, though it has the same letters.
language-note-ar = Standard Arabic, read in Sudan, Syria, Iraq and the Maghreb; spoken Arabic differs much.
language-note-ckb = Sorani: Kurds of Iraq and Iran, Arabic letters. Kurmanji is another language to read.
language-note-fa = Iran. Afghans often prefer Dari: let the person choose.
language-note-fa-af = Dari, in Afghanistan. Close to Persian (Farsi), not the same words; many Afghans read Pashto instead.
language-note-ff-latn = Fula, Peul, Fulani, Pulaar: West Africa. Eastern varieties differ; ask whether it is understood.
language-note-hi = India. Sounds like Urdu, other letters; people from Punjab may read Punjabi.
language-note-kmr = Kurmanji: Kurds of Syria and Türkiye, Latin letters. Sorani is another language to read.
language-note-om = Oromo, in Ethiopia. Many Oromo speakers also know Amharic; let the person choose.
language-note-pa = Punjabi in Gurmukhi letters, India. In Pakistan people read Urdu letters.
language-note-ps = Pashto, in Afghanistan and Pakistan. Not Dari and not Urdu.
language-note-pt-br = Portuguese as in Brazil; also read in Angola, Cape Verde and Portugal.
language-note-sr-latn = Serbian in Latin letters; Croatian, Bosnian and Montenegrin readers understand it. Ask first.
language-note-ti = Eritrea and northern Ethiopia. Not Amharic, though it has the same letters.
language-note-ur = Pakistan. Sounds like Hindi, other letters; not Pashto.
language-note-zh-hans = Chinese in simplified letters, whichever Chinese is spoken.
