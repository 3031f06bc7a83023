## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Tulong at ang inyong mga karapatan
leaflet-short-01 = Kami ay pulis o inspektor; maaari rin namin kayong tulungan.
leaflet-short-02 = Hindi krimen ang humingi ng tulong.
leaflet-short-03 = May mga taong pinipilit magtrabaho, magbenta ng aliw, mamalimos o magnakaw para sa iba.
leaflet-short-04 = May mga taong dinadala rito na nanganganib ang buhay.
leaflet-short-05 = Kahit pumayag kayo noon, maaari kayong humingi ng tulong.
leaflet-short-06 = Maaaring tumulong nang libre ang isang natatanging sentro: matitirhan, doktor, abogado.
leaflet-short-07 = Maaaring humingi ang sentro ng papel para sa inyo: 45 araw para mag-isip.
leaflet-short-08 = Ang Tanggapan ng mga Dayuhan ang nagpapasya; sa papel na ito, karaniwan ay hindi kayo paaalisin sa panahong iyon.
leaflet-short-09 = Para magtagal: lumayo sa mga taong iyon, tanggapin ang tulong ng sentro, at makipagtulungan sa piskal.
leaflet-short-10 = Mahalaga ang anumang impormasyon; ang piskal ang nagpapasya.
leaflet-short-11 = Maaari kayong humingi ng libreng tagasalin.
leaflet-short-12 = Maaaring tumulong ang sentro kahit wala kayong sabihin sa pulis.
leaflet-short-13 = Kung wala pa kayong 18 taong gulang, maaaring magtalaga ng tagapag-alaga ang Serbisyo ng Pangangalaga.
leaflet-short-14 = Maaari kayong tumanggi at tumawag mamaya: { $centre } o { $contact_point }.
leaflet-short-15 = Kung may panganib, tumawag sa { $emergency }.
leaflet-short-16 = Dapat iulat ng pulis sa Tanggapan ng mga Dayuhan ang mga taong walang papel ng paninirahan.
leaflet-short-17 = Hindi namin maipapangako ang mga papel: ang piskal at ang Tanggapan ng mga Dayuhan ang nagpapasya.

leaflet-topic-01-title = Sino kami
leaflet-topic-01-s1 = Kami ay mula sa pulis o sa isang tanggapan ng inspeksiyon.
leaflet-topic-01-s2 = Tungkulin din naming tumulong sa mga taong nasa panganib.
leaflet-topic-01-s3 = Hindi krimen ang humingi ng tulong.
leaflet-topic-01-s4 = Kung may pumilit sa inyong lumabag sa batas, sabihin sa abogado: ang hukom ang nagpapasya kung pinoprotektahan kayo ng batas laban sa parusa.

leaflet-topic-02-title = Tungkol saan ito
leaflet-topic-02-s1 = May mga taong kumikita sa iba: sa mabigat na trabaho, pagbebenta ng aliw, pamamalimos, krimen o bahagi ng katawan.
leaflet-topic-02-s2 = Halimbawa, kinukuha nila ang sahod o mga papel ninyo, hindi kayo pinaaalis, o sinasabing malaki ang utang ninyo.
leaflet-topic-02-s3 = May mga taong itinatawid sa hangganan na nanganganib ang buhay, halimbawa sa trak na pampalamig o sa maliit na bangka.
leaflet-topic-02-s4 = Kahit pumayag kayo sa simula, maaari kayong maging biktima: ang piskal ang nagpapasya.

leaflet-topic-03-title = Libreng tulong
leaflet-topic-03-s1 = Sa Belgium, may tatlong natatanging sentro na tumutulong sa mga taong nasa ganitong kalagayan.
leaflet-topic-03-s2 = Maaari kayong tulungan ng sentro sa ligtas na lugar, doktor, sikologo at abogado.
leaflet-topic-03-s3 = Wala kayong babayaran sa tulong ng sentro.
leaflet-topic-03-s4 = Kakausapin muna kayo ng sentro at ito ang nagpapasya kung anong tulong ang maibibigay: { $centre }.

leaflet-topic-04-title = Panahon para mag-isip
leaflet-topic-04-s1 = Hindi ninyo kailangang magpasya ngayon.
leaflet-topic-04-s2 = Kung wala kayong papel ng paninirahan at may sentrong sumusuporta sa inyo, maaari itong humingi sa Tanggapan ng mga Dayuhan ng papel para sa 45 araw.
leaflet-topic-04-s3 = Ang Tanggapan ng mga Dayuhan ang nagpapasya kung ibibigay ang papel na ito.
leaflet-topic-04-s4 = Kung may papel kayong ito, karaniwan ay hindi kayo paaalisin ng Tanggapan ng mga Dayuhan sa Belgium sa loob ng 45 araw na iyon.

leaflet-topic-05-title = Pananatili nang mas matagal
leaflet-topic-05-s1 = May tatlong kondisyon para manatili nang mas matagal.
leaflet-topic-05-s2 = Wala na kayong ugnayan sa mga taong gumamit sa inyo, may sentrong sumusuporta sa inyo, at nakikipagtulungan kayo sa hustisya.
leaflet-topic-05-s3 = Maaari kayong makipagtulungan sa pamamagitan ng reklamo, salaysay o anumang impormasyong makatutulong.
leaflet-topic-05-s4 = Sentro lamang ang maaaring humingi ng pananatiling ito; ang piskal ang nagpapasya kung natutupad ninyo ang mga kondisyon, at ang Tanggapan ng mga Dayuhan ang nagbibigay ng papel.

leaflet-topic-06-title = Paghahain ng reklamo
leaflet-topic-06-s1 = Maaari ninyong sabihin sa pulis o sa inspektor ang nangyari sa inyo.
leaflet-topic-06-s2 = Isusulat nila iyon, at maaari kayong humingi ng kopya.
leaflet-topic-06-s3 = Ang piskal ang namumuno sa imbestigasyon at nagpapasya kung ano ang susunod.
leaflet-topic-06-s4 = Maaari itong ipaliwanag ng sentro at maaari kayong samahan.

leaflet-topic-07-title = Proteksiyon
leaflet-topic-07-s1 = Sabihin sa amin kung natatakot kayo, para sa sarili o sa pamilya, dito o sa ibang bansa.
leaflet-topic-07-s2 = Ang pulis at ang piskal ang nagpapasya kung anong proteksiyon ang maaari.
leaflet-topic-07-s3 = Maaari ninyong hilinging huwag makaharap ang taong kinatatakutan ninyo: ang piskal o ang hukom ang nagpapasya.

leaflet-topic-08-title = Abogado
leaflet-topic-08-s1 = Maaari kayong humiling na makausap ang isang abogado.
leaflet-topic-08-s2 = Kung kaunti ang pera ninyo, ang tanggapan ng tulong-legal ang nagpapasya kung may libreng abogado kayo.
leaflet-topic-08-s3 = Maaari kayong tulungan ng sentro na humanap ng abogado.

leaflet-topic-09-title = Perang dapat ibigay sa inyo
leaflet-topic-09-s1 = Kung nagtrabaho kayo, ayon sa batas ay dapat kayong bayaran, kahit walang papel ng paninirahan.
leaflet-topic-09-s2 = Maaari kayong humingi ng tulong sa inspeksiyon ng paggawa: ito ang nagpapasya kung ano ang magagawa sa amo.
leaflet-topic-09-s3 = Maaari kayong humingi ng pera para sa pinsalang ginawa sa inyo: ang hukom ang nagpapasya.
leaflet-topic-09-s4 = Maaari ring tumulong ng pera ang isang komisyon ng estado sa ilang biktima ng karahasan: ang komisyon ang nagpapasya.

leaflet-topic-10-title = Tagasalin
leaflet-topic-10-s1 = Sabihin o ituro sa amin kung aling wika ang naiintindihan ninyong mabuti.
leaflet-topic-10-s2 = Kapag kausap ang pulis o hukom, maaari kayong humingi ng tagasalin, at wala kayong babayaran.
leaflet-topic-10-s3 = Maaari kayong humingi ng libreng salin ng mahahalagang papel: ang pulis o ang piskal ang nagpapasya kung alin.
leaflet-topic-10-s4 = Sabihin sa amin kung hindi ninyo maintindihan ang tagasalin o natatakot kayo sa kaniya.

leaflet-topic-11-title = Ibang bansa ng Unyong Europeo
leaflet-topic-11-s1 = Marahil nangyari ito sa ibang bansa ng Unyong Europeo.
leaflet-topic-11-s2 = Maaari ninyong sabihin ito sa pulis dito sa Belgium.
leaflet-topic-11-s3 = Ang piskal ang nagpapasya kung ang Belgium ang mag-iimbestiga o kung ipapasa ang reklamo sa bansang iyon.

leaflet-topic-12-title = Kung hindi maganda ang pakikitungo namin
leaflet-topic-12-s1 = Maaari kayong magreklamo tungkol sa amin.
leaflet-topic-12-s2 = Ang Comité P ay malayang lupong sumusuri ng mga reklamo tungkol sa pulis, at ito ang nagpapasya kung ano ang gagawin sa inyong reklamo.
leaflet-topic-12-s3 = Para sa ibang serbisyong pederal, maaari kayong sumulat sa pederal na Ombudsman.
leaflet-topic-12-s4 = Maaari kayong tulungan dito ng sentro o ng isang abogado.

leaflet-topic-13-title = Kanino tatawag tungkol sa inyong kaso
leaflet-topic-13-s1 = Maaari kayong bigyan ng opisyal ng maliit na papel na may mga numero ng telepono at kodigo.
leaflet-topic-13-s2 = Wala ang pangalan ninyo sa papel na iyon.
leaflet-topic-13-s3 = Kung ipinadala namin ang inyong kaso sa isang sentro, mahahanap ito ng sentrong iyon sa pamamagitan ng kodigo: tumawag sa { $centre } o { $contact_point }.

leaflet-topic-14-title = Gastos, at pakikipag-usap sa kabilang tao
leaflet-topic-14-s1 = Kung kailangan ninyong maglakbay para sa imbestigasyon, itanong kung maibabalik ang gastos: ang hustisya ang nagpapasya.
leaflet-topic-14-s2 = Sa Belgium, maaaring tumulong ang isang tagapamagitan na mag-usap kayo at ang taong nanakit sa inyo.
leaflet-topic-14-s3 = Mangyayari lamang ito kung gusto ninyo: kayo ang nagpapasya.

leaflet-topic-15-title = Tulong kahit hindi kausapin ang pulis
leaflet-topic-15-s1 = Hindi ninyo kailangang magbigay ng salaysay ngayon.
leaflet-topic-15-s2 = Maaari kayong tulungan ng sentro kahit hindi ninyo kausapin ang pulis.
leaflet-topic-15-s3 = Ngunit para sa mas matagal na pananatili, dapat kayong makipagtulungan sa hustisya: ang piskal ang nagpapasya.

leaflet-topic-16-title = Kung wala pa kayong 18 taong gulang
leaflet-topic-16-s1 = Sabihin sa amin kung wala pa kayong 18 taong gulang, dahil may natatanging tuntunin para sa inyo.
leaflet-topic-16-s2 = Kung hindi ninyo kasama ang inyong mga magulang, maaaring magtalaga ng tagapag-alaga ang Serbisyo ng Pangangalaga: { $guardianship }.
leaflet-topic-16-s3 = Ang tagapag-alaga ay taong nasa hustong gulang na nagtatanggol sa inyo at maaaring tumulong humanap ng ligtas na bahay at paaralan.
leaflet-topic-16-s4 = Ang batang nag-iisa ay dapat nasa bahay para sa mga bata at hindi sa saradong sentro; kung may duda sa edad, ang Serbisyo ng Pangangalaga ang nagpapasya.

leaflet-topic-17-title = Asilo
leaflet-topic-17-s1 = Kung natatakot kayong bumalik sa inyong bansa, maaari rin kayong humingi ng asilo.
leaflet-topic-17-s2 = Maaari ninyo itong sabihin sa amin o sa Tanggapan ng mga Dayuhan.
leaflet-topic-17-s3 = Hindi ninyo kailangang pumili ngayon: maaaring ipaliwanag ng abogado o ng sentro ang kahulugan ng bawat pagpili.
leaflet-topic-17-s4 = Tinitingnan ng Tanggapan ng mga Dayuhan kung ang Belgium ang hahawak sa inyong hiling, saka nagpapasya ang Komisyonadong Heneral para sa mga Lumikas.

leaflet-topic-18-title = Pag-uulat nang walang pangalan
leaflet-topic-18-s1 = Maaari kayong tumawag sa { $contact_point } o sa isang sentro at sa simula ay hindi sabihin ang pangalan.
leaflet-topic-18-s2 = Kung gusto ninyong kausapin ang pulis nang walang pangalan, hilingin ito bago magsimula: ang pulis at ang piskal ang nagpapasya.
leaflet-topic-18-s3 = Mahinang ebidensiya ang ulat na walang pangalan at hindi ito nagbibigay ng papel ng paninirahan o bayad-pinsala.
leaflet-topic-18-s4 = Hindi namin maipapangako na walang makaaalam ng pangalan ninyo kailanman: maaaring ipasya ng piskal o ng hukom na itago ito.

leaflet-topic-19-title = Maaari kayong tumanggi
leaflet-topic-19-s1 = Maaari ninyong tanggihan ang tulong na ito, at hindi kailangang sabihin kung bakit.
leaflet-topic-19-s2 = Maaari kayong magbago ng isip at tumawag mamaya: { $centre } o { $contact_point }.
leaflet-topic-19-s3 = Kung nasa panganib kayo, tumawag sa { $emergency }.

leaflet-topic-20-title = Ang hindi namin maipapangako
leaflet-topic-20-s1 = Dapat iulat ng pulis sa Tanggapan ng mga Dayuhan na may tao rito na walang papel ng paninirahan.
leaflet-topic-20-s2 = Hindi namin maipapangako na makakukuha kayo ng papel, na makapananatili kayo o na mananatili kayong malaya.
leaflet-topic-20-s3 = Ang Tanggapan ng mga Dayuhan ang nagpapasya kung dapat kayong umalis at kung ilalagay kayo sa saradong sentro.
leaflet-topic-20-s4 = Ang piskal ang nagpapasya kung ituturing kayong biktima at kung may kakasuhan.

leaflet-topic-21-title = Ang kinatatakutan ng marami
leaflet-topic-21-s1 = Ibang bansa: kung humingi kayo ng asilo, tinitingnan ng Tanggapan ng mga Dayuhan kung aling bansa sa Europa ang hahawak nito, at ito ang nagpapasya.
leaflet-topic-21-s2 = Hindi namin maipapangako na hindi kayo ipadadala sa bansang iyon; maipaliliwanag ng abogado o ng sentro kung ano ang para sa inyo.
leaflet-topic-21-s3 = Marka ng daliri: maaari itong kunin ng pulis o ng Tanggapan ng mga Dayuhan; hindi namin maipapangako kung ano ang mangyayari rito.
leaflet-topic-21-s4 = Ang inyong pamilya: sabihin sa amin o sa sentro kung may nagbabanta sa kanila; ang pulis at ang piskal ang nagpapasya kung ano ang maaari, at sa ibang bansa ay mas kaunti ang magagawa nila.
leaflet-topic-21-s5 = Pera: kung ibang tao ang may hawak ng pera para sa inyong biyahe, hindi namin maipapangako na mababawi ninyo ito.
leaflet-topic-21-s6 = Bago magbayad pa, maaari ninyong kausapin ang sentro o ang isang abogado.
leaflet-topic-21-s7 = Ang mga nagdala sa inyo: hindi namin sinasabi sa kanila ang sinasabi ninyo, ngunit maaari nilang makita o mahulaan na kinakausap ninyo kami.
leaflet-topic-21-s8 = Kung may paglilitis, ang piskal o ang hukom ang nagpapasya kung ano ang maaari nilang basahin.
leaflet-topic-21-s9 = Masasagot ng sentro o ng abogado ang inyong mga tanong tungkol sa lahat ng ito: { $centre }.
