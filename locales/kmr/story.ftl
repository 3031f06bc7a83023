## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Ev dişibe jiyana we?
story-end = Heke tiştekî wiha hatibe serê we, hûn dikarin alîkariyê bixwazin; hûn ne neçar in îro biryarê bidin.

story-lorry-title = Kamyon
story-lorry-s1 = Bi şev, hin kes li kamyonekê siwar dibin.
story-lorry-s2 = Derî ji derve tên girtin, û her diçe sartir dibe.
story-lorry-s3 = Kesî ji wan re negotibû ku kamyon sarker e, û ew nikarin wê vekin.
story-lorry-s4 = Xistina mirovan nav metirsiyeke wiha ji bo pereyan dikare sûcekî giran be: yên hundir dikarin alîkariyê bixwazin.

story-day-title = Karê rojekê
story-day-s1 = Di parkekê de, ji zilamekî tê xwestin ku rojekê bixebite.
story-day-s2 = Ew dîwaran bê destgork û bê maske hildiweşîne.
story-day-s3 = Êvarê ew ji ya ku soz dabûn gelek kêmtir pere distîne.
story-day-s4 = Rojek bi tenê ya karekî wiha jî dikare giring be: ew dikare alîkariyê bixwaze.

story-debt-title = Deyn
story-debt-s1 = Ji jinekê re gotin ku pereyê rêwîtiya wê hatiye dayîn.
story-debt-s2 = Niha dibêjin ku her meh deynê wê zêdetir dibe.
story-debt-s3 = Divê ew li cihê ku ew dixwazin bixebite, an malbata wê pereyan bide.
story-debt-s4 = Tu kes nikare wê wiha bide xebitandin: ew dikare alîkariyê bixwaze.

story-house-title = Mal
story-house-s1 = Di malekê de, jinek ji sibehê heta êvarê xwarinê çêdike, paqij dike û li zarokan dinêre.
story-house-s2 = Roja wê ya betlaneyê tune, û heqê xwe nastîne an gelek hindik distîne.
story-house-s3 = Malbat pasaporta wê li ba xwe digire û dibêje ku polîs wê bigirin.
story-house-s4 = Tu kes nikare wê wiha bide xebitandin: ew dikare alîkariyê bixwaze.

story-phone-title = Telefon
story-phone-s1 = Keçek ji evîndarê xwe telefonekê wek diyarî distîne.
story-phone-s2 = Zû ew hemû peyamên wê dixwîne û dibêje kengî bersivê bide.
story-phone-s3 = Paşê wê dişîne ba zilamên din û pereyan distîne.
story-phone-s4 = Ya ku ew dike dikare sûcekî giran be, heke keçikê di destpêkê de qebûl kiribe jî: ew dikare alîkariyê bixwaze.
