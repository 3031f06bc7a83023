## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Hasonlít ez az Ön életére?
story-end = Ha ilyesmi történt Önnel, kérhet segítséget; ma nem kell döntenie.

story-lorry-title = A teherautó
story-lorry-s1 = Éjjel emberek szállnak fel egy teherautóra.
story-lorry-s2 = Az ajtókat kívülről bezárják, és egyre hidegebb lesz.
story-lorry-s3 = Senki sem mondta nekik, hogy a teherautó hűtött, és nem tudják kinyitni.
story-lorry-s4 = Pénzért ilyen veszélybe tenni embereket súlyos bűncselekmény lehet: akik bent vannak, segítséget kérhetnek.

story-day-title = Munka egy napra
story-day-s1 = Egy parkban megkérnek egy férfit, hogy dolgozzon egy napot.
story-day-s2 = Kesztyű és maszk nélkül falakat bont.
story-day-s3 = Este sokkal kevesebb pénzt kap, mint amennyit ígértek.
story-day-s4 = Egyetlen nap ilyen munka is számíthat: segítséget kérhet.

story-debt-title = Az adósság
story-debt-s1 = Egy nőnek azt mondták, hogy az útja ki van fizetve.
story-debt-s2 = Most azt mondják, hogy minden hónapban többel tartozik.
story-debt-s3 = Ott kell dolgoznia, ahol ők akarják, vagy a családjának kell fizetnie.
story-debt-s4 = Senki sem dolgoztathatja így: segítséget kérhet.

story-house-title = A ház
story-house-s1 = Egy házban egy nő reggeltől estig főz, takarít, és gyerekekre vigyáz.
story-house-s2 = Nincs szabadnapja, és nem kap fizetést, vagy csak nagyon keveset.
story-house-s3 = A család magánál tartja az útlevelét, és azt mondja, hogy a rendőrség bezárja.
story-house-s4 = Senki sem dolgoztathatja így: segítséget kérhet.

story-phone-title = A telefon
story-phone-s1 = Egy lány telefont kap ajándékba a szerelmétől.
story-phone-s2 = A fiú hamarosan minden üzenetét elolvassa, és megmondja, mikor kell válaszolnia.
story-phone-s3 = Azután más férfiakhoz küldi, és elveszi a pénzt.
story-phone-s4 = Amit tesz, súlyos bűncselekmény lehet, akkor is, ha a lány eleinte beleegyezett: segítséget kérhet.
