## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 5078570a9bb9

language-search = Taal of land
language-notice = Folder
language-hear = Beluister
language-here = Hier al gelezen
language-likely = Vaak nodig op zo’n plaats
language-all = Alle talen
language-note-am = Ethiopië. Geen Tigrinya, al zijn de letters dezelfde.
language-note-ar = Standaardarabisch, gelezen in Soedan, Syrië, Irak en de Maghreb; gesproken Arabisch verschilt sterk.
language-note-ckb = Sorani: Koerden uit Irak en Iran, Arabische letters. Kurmanji leest als een andere taal.
language-note-fa = Iran. Afghanen verkiezen vaak Dari: laat de persoon kiezen.
language-note-fa-af = Dari, in Afghanistan. Verwant met Perzisch (Farsi), niet dezelfde woorden; veel Afghanen lezen eerder Pasjtoe.
language-note-ff-latn = Fula, Peul, Fulani, Pulaar: West-Afrika. Oostelijke varianten verschillen; vraag of het begrepen wordt.
language-note-hi = India. Klinkt als Urdu, andere letters; mensen uit Punjab lezen misschien Punjabi.
language-note-kmr = Kurmanji: Koerden uit Syrië en Turkije, Latijnse letters. Sorani leest als een andere taal.
language-note-om = Oromo, in Ethiopië. Veel Oromosprekers kennen ook Amhaars; laat de persoon kiezen.
language-note-pa = Punjabi in Gurmukhi-letters, India. In Pakistan leest men Urdu-letters.
language-note-ps = Pasjtoe, in Afghanistan en Pakistan. Geen Dari en geen Urdu.
language-note-pt-br = Portugees zoals in Brazilië; ook gelezen in Angola, Kaapverdië en Portugal.
language-note-sr-latn = Servisch in Latijnse letters; wie Kroatisch, Bosnisch of Montenegrijns leest, begrijpt het. Vraag het eerst.
language-note-ti = Eritrea en Noord-Ethiopië. Geen Amhaars, al zijn de letters dezelfde.
language-note-ur = Pakistan. Klinkt als Hindi, andere letters; geen Pasjtoe.
language-note-zh-hans = Chinees in vereenvoudigde tekens, welk Chinees men ook spreekt.
