## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Katulad ba ito ng inyong buhay?
story-end = Kung may nangyaring ganito sa inyo, maaari kayong humingi ng tulong; hindi kailangang magpasya ngayon.

story-lorry-title = Ang trak
story-lorry-s1 = Sa gabi, may mga taong sumasakay sa isang trak.
story-lorry-s2 = Isinasara ang mga pinto mula sa labas, at palamig nang palamig.
story-lorry-s3 = Walang nagsabi sa kanila na pampalamig ang trak, at hindi nila ito mabuksan.
story-lorry-s4 = Maaaring mabigat na krimen ang ilagay ang mga tao sa ganoong panganib para sa pera: maaaring humingi ng tulong ang mga nasa loob.

story-day-title = Isang araw na trabaho
story-day-s1 = Sa isang parke, may nag-aalok sa isang lalaki ng isang araw na trabaho.
story-day-s2 = Gumigiba siya ng mga pader nang walang guwantes o maskara.
story-day-s3 = Sa gabi, mas kaunti ang perang natatanggap niya kaysa ipinangako.
story-day-s4 = Kahit isang araw ng ganoong trabaho ay maaaring mahalaga: maaari siyang humingi ng tulong.

story-debt-title = Ang utang
story-debt-s1 = Sinabi nila sa isang babae na bayad na ang kaniyang biyahe.
story-debt-s2 = Ngayon, sinasabi nilang lumalaki ang utang niya bawat buwan.
story-debt-s3 = Dapat siyang magtrabaho kung saan nila gusto, o ang pamilya niya ang magbabayad.
story-debt-s4 = Walang sinumang maaaring pumilit sa kaniya nang ganito: maaari siyang humingi ng tulong.

story-house-title = Ang bahay
story-house-s1 = Sa isang bahay, isang babae ang nagluluto, naglilinis at nag-aalaga ng mga bata mula umaga hanggang gabi.
story-house-s2 = Wala siyang araw ng pahinga, at wala siyang sahod o napakaliit.
story-house-s3 = Hawak ng pamilya ang pasaporte niya at sinasabing ikukulong siya ng pulis.
story-house-s4 = Walang sinumang maaaring pumilit sa kaniya nang ganito: maaari siyang humingi ng tulong.

story-phone-title = Ang telepono
story-phone-s1 = Isang dalagita ang binigyan ng telepono ng kaniyang nobyo.
story-phone-s2 = Di nagtagal, binabasa ng lalaki ang lahat ng mensahe niya at sinasabi kung kailan siya sasagot.
story-phone-s3 = Pagkatapos, ipinadadala siya nito sa ibang lalaki at kinukuha ang pera.
story-phone-s4 = Maaaring mabigat na krimen ang ginagawa nito, kahit pumayag siya sa simula: maaari siyang humingi ng tulong.
