## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Ajutor și drepturile dumneavoastră
leaflet-short-01 = Suntem de la poliție sau de la inspecție; vă putem și ajuta.
leaflet-short-02 = A cere ajutor nu este o infracțiune.
leaflet-short-03 = Unii oameni sunt siliți să muncească, să vândă sex, să cerșească sau să fure pentru alții.
leaflet-short-04 = Unii oameni sunt aduși aici cu pericol de moarte.
leaflet-short-05 = Chiar dacă ați fost de acord, puteți cere ajutor.
leaflet-short-06 = Un centru specializat vă poate ajuta gratuit: adăpost, medic, avocat.
leaflet-short-07 = Centrul poate cere pentru dumneavoastră o hârtie: 45 de zile de gândire.
leaflet-short-08 = Oficiul pentru Străini decide; cu această hârtie, în mod normal nu vă trimite de aici în acest timp.
leaflet-short-09 = Ca să rămâneți mai mult: plecați de la acei oameni, acceptați ajutorul centrului și colaborați cu magistratul.
leaflet-short-10 = Orice informație poate conta; magistratul decide.
leaflet-short-11 = Puteți cere un interpret gratuit.
leaflet-short-12 = Centrul vă poate ajuta chiar dacă nu spuneți nimic poliției.
leaflet-short-13 = Dacă aveți mai puțin de 18 ani, Serviciul de Tutelă vă poate numi un tutore.
leaflet-short-14 = Puteți spune nu și suna mai târziu: { $centre } sau { $contact_point }.
leaflet-short-15 = În caz de pericol, sunați la { $emergency }.
leaflet-short-16 = Poliția trebuie să anunțe Oficiul pentru Străini despre persoanele fără acte de ședere.
leaflet-short-17 = Nu vă putem promite acte: magistratul și Oficiul pentru Străini decid.

leaflet-topic-01-title = Cine suntem
leaflet-topic-01-s1 = Suntem de la poliție sau de la un serviciu de inspecție.
leaflet-topic-01-s2 = Munca noastră este și să ajutăm oameni care sunt în pericol.
leaflet-topic-01-s3 = A cere ajutor nu este o infracțiune.
leaflet-topic-01-s4 = Dacă cineva v-a silit să încălcați legea, spuneți-i unui avocat: judecătorul decide dacă legea vă apără de pedeapsă.

leaflet-topic-02-title = Despre ce este vorba
leaflet-topic-02-s1 = Unii oameni câștigă bani de pe urma altora: din muncă grea, sex, cerșit, infracțiuni sau o parte a corpului.
leaflet-topic-02-s2 = De exemplu, vă țin plata sau actele, nu vă lasă să plecați sau spun că le datorați mulți bani.
leaflet-topic-02-s3 = Unii oameni sunt duși peste o graniță cu pericol pentru viață, de exemplu într-un camion frigorific sau într-o barcă mică.
leaflet-topic-02-s4 = Chiar dacă la început ați fost de acord, puteți fi victimă: magistratul decide.

leaflet-topic-03-title = Ajutor gratuit
leaflet-topic-03-s1 = În Belgia, trei centre specializate ajută oamenii în aceste situații.
leaflet-topic-03-s2 = Un centru vă poate ajuta cu un loc sigur, un medic, un psiholog și un avocat.
leaflet-topic-03-s3 = Nu plătiți centrului pentru ajutor.
leaflet-topic-03-s4 = Centrul vorbește întâi cu dumneavoastră și decide ce ajutor poate da: { $centre }.

leaflet-topic-04-title = Timp de gândire
leaflet-topic-04-s1 = Nu trebuie să hotărâți astăzi.
leaflet-topic-04-s2 = Dacă nu aveți acte de ședere și un centru vă sprijină, centrul poate cere de la Oficiul pentru Străini o hârtie pentru 45 de zile.
leaflet-topic-04-s3 = Oficiul pentru Străini decide dacă dă această hârtie.
leaflet-topic-04-s4 = Dacă aveți această hârtie, în mod normal Oficiul pentru Străini nu vă scoate din Belgia în aceste 45 de zile.

leaflet-topic-05-title = Să rămâneți mai mult
leaflet-topic-05-s1 = Sunt trei condiții ca să rămâneți mai mult.
leaflet-topic-05-s2 = Nu mai aveți legături cu oamenii care s-au folosit de dumneavoastră, un centru vă sprijină și colaborați cu justiția.
leaflet-topic-05-s3 = Puteți colabora printr-o plângere, o declarație sau orice informație care ajută.
leaflet-topic-05-s4 = Numai un centru poate cere această ședere; magistratul decide dacă îndepliniți condițiile, iar Oficiul pentru Străini dă hârtia.

leaflet-topic-06-title = Să faceți o plângere
leaflet-topic-06-s1 = Puteți spune poliției sau unui inspector ce vi s-a întâmplat.
leaflet-topic-06-s2 = Ei scriu ce spuneți, iar dumneavoastră puteți cere o copie.
leaflet-topic-06-s3 = Magistratul conduce ancheta justiției și decide ce urmează.
leaflet-topic-06-s4 = Centrul vă poate explica asta și vă poate însoți.

leaflet-topic-07-title = Protecție
leaflet-topic-07-s1 = Spuneți-ne dacă vă este frică, pentru dumneavoastră sau pentru familie, aici sau în altă țară.
leaflet-topic-07-s2 = Poliția și magistratul decid ce protecție este posibilă.
leaflet-topic-07-s3 = Puteți cere să nu vă întâlniți cu persoana de care vă este frică: magistratul sau judecătorul decide.

leaflet-topic-08-title = Un avocat
leaflet-topic-08-s1 = Puteți cere să vorbiți cu un avocat.
leaflet-topic-08-s2 = Dacă aveți puțini bani, biroul de asistență juridică decide dacă primiți un avocat gratuit.
leaflet-topic-08-s3 = Centrul vă poate ajuta să găsiți un avocat.

leaflet-topic-09-title = Banii care vi se datorează
leaflet-topic-09-s1 = Dacă ați muncit, legea spune că trebuie să fiți plătit, chiar dacă nu aveți acte de ședere.
leaflet-topic-09-s2 = Puteți cere ajutor la inspecția muncii: ea decide ce poate face față de patron.
leaflet-topic-09-s3 = Puteți cere bani pentru răul care vi s-a făcut: judecătorul decide.
leaflet-topic-09-s4 = O comisie a statului poate ajuta și ea cu bani unele victime ale violenței: comisia decide.

leaflet-topic-10-title = Interpret
leaflet-topic-10-s1 = Spuneți-ne sau arătați-ne ce limbă înțelegeți bine.
leaflet-topic-10-s2 = Când vorbiți cu poliția sau cu un judecător, puteți cere un interpret și nu plătiți.
leaflet-topic-10-s3 = Puteți cere traducerea gratuită a hârtiilor importante: poliția sau magistratul decide care.
leaflet-topic-10-s4 = Spuneți-ne dacă nu înțelegeți interpretul sau dacă vă este frică de el.

leaflet-topic-11-title = Altă țară din Uniunea Europeană
leaflet-topic-11-s1 = Poate că s-a întâmplat în altă țară din Uniunea Europeană.
leaflet-topic-11-s2 = Puteți spune poliției aici, în Belgia.
leaflet-topic-11-s3 = Magistratul decide dacă Belgia anchetează sau dacă plângerea merge în cealaltă țară.

leaflet-topic-12-title = Dacă nu ne purtăm bine cu dumneavoastră
leaflet-topic-12-s1 = Vă puteți plânge de noi.
leaflet-topic-12-s2 = Comité P este un organ independent care cercetează plângerile despre poliție și decide ce face cu plângerea dumneavoastră.
leaflet-topic-12-s3 = Pentru alte servicii federale, puteți scrie Ombudsmanului federal.
leaflet-topic-12-s4 = Centrul sau un avocat vă poate ajuta cu asta.

leaflet-topic-13-title = Pe cine sunați despre cazul dumneavoastră
leaflet-topic-13-s1 = Agentul vă poate da o hârtie mică, cu numere de telefon și un cod.
leaflet-topic-13-s2 = Numele dumneavoastră nu este pe această hârtie.
leaflet-topic-13-s3 = Dacă am trimis cazul dumneavoastră la un centru, acel centru îl poate găsi cu codul: sunați la { $centre } sau { $contact_point }.

leaflet-topic-14-title = Cheltuieli și discuții cu cealaltă persoană
leaflet-topic-14-s1 = Dacă trebuie să călătoriți pentru anchetă, întrebați dacă vi se dau banii înapoi: justiția decide.
leaflet-topic-14-s2 = În Belgia, un mediator vă poate ajuta, pe dumneavoastră și pe cel care v-a făcut rău, să vorbiți.
leaflet-topic-14-s3 = Asta se face numai dacă vreți dumneavoastră: dumneavoastră hotărâți.

leaflet-topic-15-title = Ajutor fără să vorbiți cu poliția
leaflet-topic-15-s1 = Nu trebuie să dați o declarație astăzi.
leaflet-topic-15-s2 = Centrul vă poate ajuta chiar dacă nu vorbiți cu poliția.
leaflet-topic-15-s3 = Dar pentru șederea mai lungă trebuie să colaborați cu justiția: magistratul decide.

leaflet-topic-16-title = Dacă aveți mai puțin de 18 ani
leaflet-topic-16-s1 = Spuneți-ne dacă aveți mai puțin de 18 ani, pentru că sunt reguli speciale pentru dumneavoastră.
leaflet-topic-16-s2 = Dacă părinții nu sunt cu dumneavoastră, Serviciul de Tutelă vă poate numi un tutore: { $guardianship }.
leaflet-topic-16-s3 = Un tutore este un adult care vă apără și poate căuta cu dumneavoastră o casă sigură și o școală.
leaflet-topic-16-s4 = Un copil singur ar trebui să stea într-o casă pentru copii și nu într-un centru închis; dacă există o îndoială despre vârstă, Serviciul de Tutelă decide.

leaflet-topic-17-title = Azil
leaflet-topic-17-s1 = Dacă vă este frică să vă întoarceți în țara dumneavoastră, puteți cere și azil.
leaflet-topic-17-s2 = Puteți spune asta nouă sau Oficiului pentru Străini.
leaflet-topic-17-s3 = Nu trebuie să alegeți astăzi: un avocat sau centrul vă poate explica ce înseamnă fiecare alegere.
leaflet-topic-17-s4 = Oficiul pentru Străini verifică dacă Belgia se ocupă de cerere, apoi decide Comisarul General pentru Refugiați.

leaflet-topic-18-title = Să anunțați fără numele dumneavoastră
leaflet-topic-18-s1 = Puteți suna la { $contact_point } sau la un centru și, la început, să nu vă spuneți numele.
leaflet-topic-18-s2 = Dacă vreți să vorbiți cu poliția fără nume, cereți asta înainte de a începe: poliția și magistratul decid.
leaflet-topic-18-s3 = O informație fără nume este o dovadă slabă și nu aduce nici acte de ședere, nici despăgubiri.
leaflet-topic-18-s4 = Nu putem promite că nimeni nu vă va afla vreodată numele: magistratul sau judecătorul poate decide să îl ascundă.

leaflet-topic-19-title = Puteți spune nu
leaflet-topic-19-s1 = Puteți spune nu acestui ajutor și nu trebuie să spuneți de ce.
leaflet-topic-19-s2 = Vă puteți răzgândi și suna mai târziu: { $centre } sau { $contact_point }.
leaflet-topic-19-s3 = Dacă sunteți în pericol, sunați la { $emergency }.

leaflet-topic-20-title = Ce nu putem promite
leaflet-topic-20-s1 = Poliția trebuie să anunțe Oficiul pentru Străini că aici este o persoană fără acte de ședere.
leaflet-topic-20-s2 = Nu putem promite că primiți acte, că puteți rămâne sau că rămâneți în libertate.
leaflet-topic-20-s3 = Oficiul pentru Străini decide dacă trebuie să plecați și dacă sunteți ținut într-un centru închis.
leaflet-topic-20-s4 = Magistratul decide dacă sunteți socotit victimă și dacă cineva este pus sub acuzare.

leaflet-topic-21-title = De ce se tem mulți oameni
leaflet-topic-21-s1 = Altă țară: dacă cereți azil, Oficiul pentru Străini verifică ce țară europeană se ocupă de cerere, și el decide.
leaflet-topic-21-s2 = Nu putem promite că nu veți fi trimis în acea țară; un avocat sau centrul vă poate explica ce este valabil pentru dumneavoastră.
leaflet-topic-21-s3 = Amprentele: poliția sau Oficiul pentru Străini le poate lua; nu putem promite ce se întâmplă cu ele.
leaflet-topic-21-s4 = Familia: spuneți-ne nouă sau centrului dacă cineva o amenință; poliția și magistratul decid ce este posibil, iar în altă țară pot face mai puțin.
leaflet-topic-21-s5 = Banii: dacă altcineva ține bani pentru călătoria dumneavoastră, nu putem promite că îi primiți înapoi.
leaflet-topic-21-s6 = Înainte să plătiți mai mult, puteți vorbi cu centrul sau cu un avocat.
leaflet-topic-21-s7 = Oamenii care v-au adus: nu le spunem ce ne spuneți, dar ei pot vedea sau ghici că vorbiți cu noi.
leaflet-topic-21-s8 = Dacă este un proces, magistratul sau judecătorul decide ce pot citi ei.
leaflet-topic-21-s9 = Centrul sau un avocat vă poate răspunde la întrebările despre toate acestea: { $centre }.
