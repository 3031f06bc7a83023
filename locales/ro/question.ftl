## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Costă bani această călătorie, chiar dacă este deja plătită?
question-smg-11 = Aveți pentru această călătorie o datorie care crește sau pe care trebuie să o plătiți prin muncă?
question-smg-15 = Vă împiedică cineva să plecați din grup, dintr-o mașină, dintr-o casă sau din acest loc?
question-smg-16 = V-au ascuns adevărul despre vehicul, drum sau pericol?
question-smg-19 = Sunteți copil și călătoriți fără părinți?
question-smg-20 = Sunteți însărcinată, bolnav sau rănit, sau aveți un handicap?
question-smg-21 = Era aceasta singura alegere adevărată pentru dumneavoastră, să călătoriți așa?
question-smg-22 = Aceiași oameni au mai încercat această călătorie cu dumneavoastră?
question-lab-01 = Munciți zile foarte lungi, sau fără o zi liberă pe săptămână?
question-lab-07 = Datorați bani patronului sau cuiva care v-a adus aici ori v-a găsit această muncă?
question-lab-08 = Munca, locul sau patronul este altfel decât vi s-a promis?
question-lab-16 = Vă este necunoscut locul unde sunteți acum?
question-lab-17 = Spune cineva că nu puteți rămâne aici dacă nu faceți ce vrea?
question-sex-03 = Trebuie să acceptați clienți sau zile pe care nu le vreți?
question-sex-11 = Vă duc în alt loc la fiecare câteva zile?
question-sex-13 = V-au promis altă muncă?
question-sex-19 = Hotărâți chiar dumneavoastră despre orele, clienții și banii dumneavoastră?
question-beg-13 = Vă duc din oraș în oraș, așa că nu mergeți la școală?
question-crm-16 = Vă este necunoscut locul unde sunteți acum?
question-org-01 = Aveți o cicatrice nouă de la o operație pe care nu v-a explicat-o nimeni?
question-org-12 = Ați semnat o hârtie pe care nu o puteați citi?
question-dom-12 = A mers cineva cu dumneavoastră sau în locul dumneavoastră să ia cardul special?
question-min-02 = Sunteți aici fără părinte sau tutore?
question-min-03 = Adultul care este cu dumneavoastră este altcineva decât mama, tatăl sau tutorele?
question-min-06 = Munciți, cerșiți sau vindeți lucruri, așa că nu mergeți la școală?
question-min-14 = Vă este necunoscut următorul loc al călătoriei?
