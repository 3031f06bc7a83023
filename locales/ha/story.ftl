## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Wannan ya yi kama da rayuwarku?
story-end = Idan wani abu kamar wannan ya same ku, kuna iya neman taimako; ba dole ba ne ku yanke shawara yau.

story-lorry-title = Babbar mota
story-lorry-s1 = Da dare, mutane suna hawa cikin babbar mota.
story-lorry-s2 = Ana rufe ƙofofin daga waje, sanyi kuma yana ta ƙaruwa.
story-lorry-s3 = Babu wanda ya gaya musu cewa motar tana sanyaya kaya, kuma ba sa iya buɗe ta.
story-lorry-s4 = Saka mutane cikin irin wannan haɗari don kuɗi yana iya zama babban laifi: mutanen da suke ciki suna iya neman taimako.

story-day-title = Aikin kwana ɗaya
story-day-s1 = A wani wurin shaƙatawa, an nemi wani mutum ya yi aikin kwana ɗaya.
story-day-s2 = Yana rushe bango ba safar hannu, ba abin rufe fuska.
story-day-s3 = Da yamma ana ba shi kuɗi ƙasa sosai da abin da aka yi masa alƙawari.
story-day-s4 = Ko kwana ɗaya na irin wannan aiki yana iya yin muhimmanci: mutumin yana iya neman taimako.

story-debt-title = Bashi
story-debt-s1 = An gaya wa wata mata cewa an biya kuɗin tafiyarta.
story-debt-s2 = Yanzu suna cewa bashin da ake bin ta yana ƙaruwa kowane wata.
story-debt-s3 = Dole ta yi aiki inda suke so, ko kuma iyalinta su biya.
story-debt-s4 = Ba wanda yake da izinin sa ta aiki haka: tana iya neman taimako.

story-house-title = Gidan
story-house-s1 = A wani gida, wata mata tana girki, tana shara, tana kula da yara, tun safe har dare.
story-house-s2 = Ba ta da ranar hutu, kuma ba a biyan ta ko ana ba ta kaɗan ƙwarai.
story-house-s3 = Iyalan gidan suna riƙe fasfo ɗinta, suna cewa ’yan sanda za su kulle ta.
story-house-s4 = Ba wanda yake da izinin sa ta aiki haka: tana iya neman taimako.

story-phone-title = Wayar
story-phone-s1 = Wani saurayi ya ba budurwarsa kyautar waya.
story-phone-s2 = Ba da daɗewa ba, yana karanta duk saƙonninta, yana kuma faɗa mata lokacin da dole ta amsa.
story-phone-s3 = Sannan yana tura ta wurin wasu maza, yana karɓe kuɗin.
story-phone-s4 = Abin da yake yi yana iya zama babban laifi, ko da ta yarda da farko: tana iya neman taimako.
