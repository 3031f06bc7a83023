## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e50f925f493d

indicator-org-01 = Recent operatielitteken dat de persoon niet kan of durft te verklaren
indicator-org-02 = Geld beloofd of betaald voor een orgaan of weefsel
indicator-org-03 = Reis, visum of verblijf betaald door onbekend “familielid” of onbekende patiënt
indicator-org-04 = Medische onderzoeken gedaan zonder uitleg
indicator-org-05 = Kliniekpapieren, bloedgroepbepaling of transplantatiebrieven in andermans handen
indicator-org-06 = Kreeg te horen dat het onschadelijk is, of teruggroeit
indicator-org-07 = Schuld of overtocht te betalen met een orgaan
indicator-org-08 = Papieren worden door de begeleider bijgehouden
indicator-org-09 = Begeleider beantwoordt elke vraag, noemt zich familie zonder bewijs
indicator-org-10 = Geen nazorg na de operatie
indicator-org-11 = Dreiging als de persoon zich terugtrekt
indicator-org-12 = Kan niet lezen wat ondertekend is
