## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Nagkakahalaga ba ng pera ang biyaheng ito, kahit nabayaran na?
question-smg-11 = May utang ba kayo para sa biyaheng ito na lumalaki o kailangan ninyong bayaran sa pamamagitan ng trabaho?
question-smg-15 = May pumipigil ba sa inyong umalis sa grupo, sa kotse, sa bahay o sa lugar na ito?
question-smg-16 = Itinago ba nila sa inyo ang totoo tungkol sa sasakyan, sa daan o sa panganib?
question-smg-19 = Bata ba kayo at naglalakbay nang walang magulang?
question-smg-20 = Buntis, may sakit o sugatan ba kayo, o may kapansanan?
question-smg-21 = Ito lang ba ang tunay ninyong mapagpipilian, ang maglakbay nang ganito?
question-smg-22 = Ang mga tao ring iyon ba ang sumubok ng biyaheng ito kasama ninyo noon?
question-lab-01 = Napakahaba ba ng araw ng inyong trabaho, o walang pahinga bawat linggo?
question-lab-07 = May utang ba kayo sa amo, o sa taong nagdala sa inyo rito o naghanap ng trabahong ito?
question-lab-08 = Iba ba ang trabaho, lugar o amo sa ipinangako nila?
question-lab-16 = Bago ba sa inyo ang lugar na kinaroroonan ninyo ngayon?
question-lab-17 = May nagsasabi bang hindi kayo maaaring manatili rito kung hindi ninyo gagawin ang gusto niya?
question-sex-03 = Kailangan ba ninyong tumanggap ng mga kliyente o araw na ayaw ninyo?
question-sex-11 = Dinadala ba kayo sa ibang lugar tuwing ilang araw?
question-sex-13 = Iba bang trabaho ang ipinangako nila sa inyo?
question-sex-19 = Kayo ba mismo ang nagpapasya sa inyong oras, mga kliyente at pera?
question-beg-13 = Dinadala ba kayo sa iba’t ibang bayan kaya hindi kayo nakapapasok sa paaralan?
question-crm-16 = Bago ba sa inyo ang lugar na kinaroroonan ninyo ngayon?
question-org-01 = May bago ba kayong peklat mula sa operasyong hindi ipinaliwanag sa inyo?
question-org-12 = Pumirma ba kayo sa papel na hindi ninyo mabasa?
question-dom-12 = May sumama ba sa inyo o pumunta para sa inyo upang kunin ang inyong natatanging kard?
question-min-02 = Narito ba kayo nang walang magulang o tagapag-alaga?
question-min-03 = Ibang tao ba ang kasama ninyong nasa hustong gulang, at hindi ang inyong ina, ama o tagapag-alaga?
question-min-06 = Nagtatrabaho, namamalimos o nagtitinda ba kayo kaya hindi kayo nakapapasok sa paaralan?
question-min-14 = Lingid ba sa inyo ang susunod na lugar ng inyong biyahe?
