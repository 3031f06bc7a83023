## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Oyo ekokani na bomoi na yo?
story-end = Soki likambo ya ndenge oyo ekomelaki yo, okoki kosenga lisalisi; ozali na mokumba te ya kozwa ekateli lelo.

story-lorry-title = Kaminyo
story-lorry-s1 = Na butu, bato bamati na kati ya kaminyo.
story-lorry-s2 = Bakangi baporte na libanda, mpe malili ezali kokoma makasi koleka.
story-lorry-s3 = Moto moko te ayebisaki bango ete kaminyo ezali ya malili, mpe bakoki kofungola yango te.
story-lorry-s4 = Kotya bato na likama ya ndenge wana mpo na mbongo ekoki kozala likambo monene oyo mobeko epesaka etumbu: bato oyo bazali na kati bakoki kosenga lisalisi.

story-day-title = Mosala ya mokolo moko
story-day-s1 = Na parke moko, basengi mobali moko asala mosala ya mokolo moko.
story-day-s2 = Azali kobuka bifelo kozanga bilamba ya maboko to eloko ya kozipa zolo.
story-day-s3 = Na mpokwa bapesi ye mbongo moke mpenza koleka oyo balakaki ye.
story-day-s4 = Ata mokolo moko ya mosala ya ndenge wana ekoki kozala na ntina: akoki kosenga lisalisi.

story-debt-title = Nyongo
story-debt-s1 = Bayebisaki mwasi moko ete bafutaki mobembo na ye.
story-debt-s2 = Sikoyo balobi ete nyongo na ye ezali komata sanza nyonso.
story-debt-s3 = Asengeli kosala esika oyo balingi, to libota na ye efuta.
story-debt-s4 = Moto moko te azali na ndingisa ya kosalisa ye mosala boye: akoki kosenga lisalisi.

story-house-title = Ndako
story-house-s1 = Na ndako moko, mwasi alambaka, apetolaka mpe abokolaka bana, banda na ntongo tii na butu.
story-house-s2 = Azali na mokolo ya kopema te, mpe bafutaka ye te to bafutaka ye moke mpenza.
story-house-s3 = Bato ya ndako babombi pasepore na ye mpe balobaka ete polisi ekokanga ye.
story-house-s4 = Moto moko te azali na ndingisa ya kosalisa ye mosala boye: akoki kosenga lisalisi.

story-phone-title = Telefone
story-phone-s1 = Elenge mwasi moko azwi telefone lokola kado ya elenge mobali na ye.
story-phone-s2 = Nsima ya mwa ntango, mobali atangaka bamesaje na ye nyonso mpe alobaka ntango oyo asengeli koyanola.
story-phone-s3 = Na nsima atindaka ye epai ya mibali mosusu mpe azwaka mbongo.
story-phone-s4 = Oyo mobali azali kosala ekoki kozala likambo monene oyo mobeko epesaka etumbu, ata soki mwasi andimaki na ebandeli: mwasi akoki kosenga lisalisi.
