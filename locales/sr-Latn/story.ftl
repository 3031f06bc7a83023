## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Liči li ovo na vaš život?
story-end = Ako vam se nešto ovako dogodilo, možete da tražite pomoć; ne morate da odlučite danas.

story-lorry-title = Kamion
story-lorry-s1 = Noću se ljudi penju u kamion.
story-lorry-s2 = Vrata se zatvaraju spolja i postaje sve hladnije.
story-lorry-s3 = Niko im nije rekao da je to hladnjača, a oni ne mogu da je otvore.
story-lorry-s4 = Dovesti ljude u takvu opasnost zbog novca može biti teško krivično delo: oni unutra mogu da traže pomoć.

story-day-title = Posao za jedan dan
story-day-s1 = U parku neko nudi čoveku posao na jedan dan.
story-day-s2 = On ruši zidove bez rukavica i bez maske.
story-day-s3 = Uveče dobija mnogo manje novca nego što su mu obećali.
story-day-s4 = I jedan dan takvog rada može da se računa: on može da traži pomoć.

story-debt-title = Dug
story-debt-s1 = Jednoj ženi su rekli da je njen put plaćen.
story-debt-s2 = Sada kažu da svakog meseca duguje više.
story-debt-s3 = Mora da radi gde oni hoće, ili njena porodica mora da plati.
story-debt-s4 = Niko ne sme da je tera da ovako radi: ona može da traži pomoć.

story-house-title = Kuća
story-house-s1 = U jednoj kući žena kuva, čisti i čuva decu od jutra do mraka.
story-house-s2 = Nema slobodan dan i ne dobija platu ili dobija vrlo malo.
story-house-s3 = Porodica drži njen pasoš i kaže da će je policija zatvoriti.
story-house-s4 = Niko ne sme da je tera da ovako radi: ona može da traži pomoć.

story-phone-title = Telefon
story-phone-s1 = Devojka dobija telefon na poklon od svog momka.
story-phone-s2 = Ubrzo on čita sve njene poruke i govori kada mora da odgovori.
story-phone-s3 = Zatim je šalje drugim muškarcima i uzima novac.
story-phone-s4 = To što on radi može biti teško krivično delo, čak i ako je ona na početku pristala: ona može da traži pomoć.
