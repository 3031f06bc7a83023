## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Da li ovaj put košta, čak i ako je već plaćen?
question-smg-11 = Da li za ovaj put imate dug koji raste ili koji morate da otplatite radom?
question-smg-15 = Da li vas neko sprečava da odete iz grupe, iz auta, iz kuće ili s ovog mesta?
question-smg-16 = Da li su od vas krili istinu o vozilu, putu ili opasnosti?
question-smg-19 = Da li ste dete i putujete bez roditelja?
question-smg-20 = Da li ste trudni, bolesni ili povređeni, ili imate invaliditet?
question-smg-21 = Da li je ovakvo putovanje bilo vaš jedini pravi izbor?
question-smg-22 = Da li su isti ljudi već pokušavali ovaj put s vama?
question-lab-01 = Da li radite vrlo duge dane, ili bez slobodnog dana u nedelji?
question-lab-07 = Da li dugujete novac gazdi, ili nekome ko vas je doveo ili vam našao ovaj posao?
question-lab-08 = Da li su posao, mesto ili gazda drukčiji nego što su obećali?
question-lab-16 = Da li vam je nepoznato mesto gde ste sada?
question-lab-17 = Da li neko kaže da ne smete da ostanete ovde ako ne uradite šta on hoće?
question-sex-03 = Da li morate da prihvatate klijente ili dane koje ne želite?
question-sex-11 = Da li vas svakih nekoliko dana vode na drugo mesto?
question-sex-13 = Da li su vam obećali drugi posao?
question-sex-19 = Da li sami odlučujete o svom vremenu, klijentima i novcu?
question-beg-13 = Da li vas vode iz grada u grad, pa ne idete u školu?
question-crm-16 = Da li vam je nepoznato mesto gde ste sada?
question-org-01 = Da li imate nov ožiljak od operacije koju vam niko nije objasnio?
question-org-12 = Da li ste potpisali papir koji niste mogli da pročitate?
question-dom-12 = Da li je neko išao s vama ili umesto vas po vašu posebnu karticu?
question-min-02 = Da li ste ovde bez roditelja ili staratelja?
question-min-03 = Da li je odrasla osoba koja je s vama neko drugi, a ne vaša majka, otac ili staratelj?
question-min-06 = Da li radite, prosite ili prodajete stvari, pa ne idete u školu?
question-min-14 = Da li vam je nepoznato sledeće mesto vašeg puta?
