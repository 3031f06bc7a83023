## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Je, hii inafanana na maisha yako?
story-end = Kama jambo kama hili lilikupata, unaweza kuomba msaada; si lazima uamue leo.

story-lorry-title = Lori
story-lorry-s1 = Usiku, watu wanapanda ndani ya lori.
story-lorry-s2 = Milango inafungwa kutoka nje, na baridi inazidi kuongezeka.
story-lorry-s3 = Hakuna aliyewaambia kwamba lori ni la baridi, na hawawezi kulifungua.
story-lorry-s4 = Kuwaweka watu katika hatari hiyo kwa ajili ya pesa kunaweza kuwa kosa kubwa la jinai: walio ndani wanaweza kuomba msaada.

story-day-title = Kazi ya siku moja
story-day-s1 = Katika bustani, mwanamume anaombwa afanye kazi siku moja.
story-day-s2 = Anabomoa kuta bila glavu wala barakoa.
story-day-s3 = Jioni anapata pesa kidogo sana kuliko alizoahidiwa.
story-day-s4 = Hata siku moja ya kazi hiyo inaweza kuhesabika: anaweza kuomba msaada.

story-debt-title = Deni
story-debt-s1 = Walimwambia mwanamke kwamba safari yake imelipiwa.
story-debt-s2 = Sasa wanasema deni lake linaongezeka kila mwezi.
story-debt-s3 = Lazima afanye kazi wanapotaka wao, au familia yake ilipe.
story-debt-s4 = Hakuna anayeruhusiwa kumfanyisha kazi hivi: anaweza kuomba msaada.

story-house-title = Nyumba
story-house-s1 = Katika nyumba, mwanamke anapika, anasafisha na kutunza watoto kutoka asubuhi hadi usiku.
story-house-s2 = Hana siku ya kupumzika, na halipwi au analipwa kidogo sana.
story-house-s3 = Familia inashikilia pasipoti yake na kusema kwamba polisi watamfunga.
story-house-s4 = Hakuna anayeruhusiwa kumfanyisha kazi hivi: anaweza kuomba msaada.

story-phone-title = Simu
story-phone-s1 = Msichana anapewa simu kama zawadi na mpenzi wake.
story-phone-s2 = Muda si mrefu mpenzi wake anasoma ujumbe wake wote na kumwambia wakati wa kujibu.
story-phone-s3 = Kisha anampeleka kwa wanaume wengine na kuchukua pesa.
story-phone-s4 = Anachofanya kinaweza kuwa kosa kubwa la jinai, hata kama msichana alikubali mwanzoni: msichana anaweza kuomba msaada.
