## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e50f925f493d

indicator-org-01 = Cicatrice d’opération récente que la personne ne peut ou n’ose expliquer
indicator-org-02 = Argent promis ou versé pour un organe ou un tissu
indicator-org-03 = Voyage, visa ou logement payés par un « parent » ou patient inconnu
indicator-org-04 = Examens médicaux faits sans explication
indicator-org-05 = Papiers de clinique, groupe sanguin ou lettres de greffe aux mains d’autrui
indicator-org-06 = On lui a dit que c’est sans danger, ou que cela repousse
indicator-org-07 = Dette ou passage à payer avec un organe
indicator-org-08 = Papiers gardés par la personne qui accompagne
indicator-org-09 = La personne qui accompagne répond à tout, se dit famille sans preuve
indicator-org-10 = Aucun suivi médical après l’opération
indicator-org-11 = Menace si la personne se rétracte
indicator-org-12 = Ne peut pas lire ce qui a été signé
