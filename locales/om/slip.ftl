## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Lakkoofsota barbaachisoo
slip-s1 = Gargaarsa, boqonnaa fi gorsa bilisaa.
slip-s2 = Amma yookaan booda bilbiluu dandeessu.
slip-s3 = Jalqaba irratti maqaa keessan himuuf dirqama hin qabdan.
slip-number-contact-point = Gargaarsaa fi gorsa, Beeljiyeem hunda
slip-number-centre = Gargaarsa naannoo keessanii
slip-number-emergency = Gargaarsa ariifachiisaa
slip-number-child-focus = Ijoollee fi dargaggoota, guyyaa fi halkan
slip-code = Koodii
