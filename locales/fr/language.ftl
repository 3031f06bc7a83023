## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 5078570a9bb9

language-search = Langue ou pays
language-notice = Brochure
language-hear = Écouter
language-here = Déjà lues ici
language-likely = Souvent utiles dans un tel lieu
language-all = Toutes les langues
language-note-am = Éthiopie. Ce n’est pas le tigrinya, malgré les mêmes lettres.
language-note-ar = Arabe standard, lu au Soudan, en Syrie, en Irak et au Maghreb ; l’arabe parlé diffère beaucoup.
language-note-ckb = Sorani : Kurdes d’Irak et d’Iran, lettres arabes. Le kurmandji se lit comme une autre langue.
language-note-fa = Iran. Les Afghans préfèrent souvent le dari : laissez la personne choisir.
language-note-fa-af = Dari, en Afghanistan. Proche du persan (farsi), sans les mêmes mots ; beaucoup d’Afghans lisent plutôt le pachto.
language-note-ff-latn = Peul, fula, fulani, pulaar : Afrique de l’Ouest. Les variétés de l’Est diffèrent ; demandez si c’est compris.
language-note-hi = Inde. S’entend comme l’ourdou, autres lettres ; au Pendjab on lit peut-être le pendjabi.
language-note-kmr = Kurmandji : Kurdes de Syrie et de Turquie, lettres latines. Le sorani se lit comme une autre langue.
language-note-om = Oromo, en Éthiopie. Beaucoup connaissent aussi l’amharique ; laissez la personne choisir.
language-note-pa = Pendjabi en lettres gurmukhi, Inde. Au Pakistan on lit les lettres de l’ourdou.
language-note-ps = Pachto, en Afghanistan et au Pakistan. Ni dari ni ourdou.
language-note-pt-br = Portugais du Brésil ; lu aussi en Angola, au Cap-Vert et au Portugal.
language-note-sr-latn = Serbe en lettres latines ; qui lit le croate, le bosnien ou le monténégrin le comprend. Demandez d’abord.
language-note-ti = Érythrée et nord de l’Éthiopie. Ce n’est pas l’amharique, malgré les mêmes lettres.
language-note-ur = Pakistan. S’entend comme le hindi, autres lettres ; ce n’est pas le pachto.
language-note-zh-hans = Chinois en caractères simplifiés, quel que soit le chinois parlé.
