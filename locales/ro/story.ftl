## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Seamănă cu viața dumneavoastră?
story-end = Dacă vi s-a întâmplat așa ceva, puteți cere ajutor; nu trebuie să hotărâți astăzi.

story-lorry-title = Camionul
story-lorry-s1 = Noaptea, niște oameni urcă într-un camion.
story-lorry-s2 = Ușile se închid din afară și se face tot mai frig.
story-lorry-s3 = Nimeni nu le-a spus că este un camion frigorific, iar ei nu îl pot deschide.
story-lorry-s4 = A pune oameni într-un asemenea pericol pentru bani poate fi o infracțiune gravă: cei dinăuntru pot cere ajutor.

story-day-title = Muncă pentru o zi
story-day-s1 = Într-un parc, cineva îi cere unui bărbat să muncească o zi.
story-day-s2 = El dărâmă pereți fără mănuși și fără mască.
story-day-s3 = Seara primește mult mai puțini bani decât i s-a promis.
story-day-s4 = Și o singură zi de astfel de muncă poate conta: el poate cere ajutor.

story-debt-title = Datoria
story-debt-s1 = I-au spus unei femei că drumul ei este plătit.
story-debt-s2 = Acum îi spun că datorează mai mult în fiecare lună.
story-debt-s3 = Trebuie să muncească unde vor ei, sau trebuie să plătească familia ei.
story-debt-s4 = Nimeni nu are voie să o pună la muncă așa: ea poate cere ajutor.

story-house-title = Casa
story-house-s1 = Într-o casă, o femeie gătește, face curat și are grijă de copii de dimineața până seara.
story-house-s2 = Nu are nicio zi liberă și nu primește plată sau primește foarte puțin.
story-house-s3 = Familia îi ține pașaportul și îi spune că poliția o va închide.
story-house-s4 = Nimeni nu are voie să o pună la muncă așa: ea poate cere ajutor.

story-phone-title = Telefonul
story-phone-s1 = O fată primește cadou un telefon de la prietenul ei.
story-phone-s2 = Curând, el îi citește toate mesajele și îi spune când trebuie să răspundă.
story-phone-s3 = Apoi o trimite la alți bărbați și ia banii.
story-phone-s4 = Ce face el poate fi o infracțiune gravă, chiar dacă ea a fost de acord la început: ea poate cere ajutor.
