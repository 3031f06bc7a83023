## status: draft
## author: Halte
## date: 2026-11-22

indicator-org-01 = Recent surgical scar the person cannot or fears to explain
indicator-org-02 = Money promised or paid for an organ or tissue
indicator-org-03 = Travel, visa or lodging paid by an unknown “relative” or patient
indicator-org-04 = Medical tests done without explanation
indicator-org-05 = Clinic papers, blood typing or transplant letters in others’ hands
indicator-org-06 = Told that it is harmless, or that it grows back
indicator-org-07 = Debt or passage to be paid with an organ
indicator-org-08 = Papers kept by the escort
indicator-org-09 = Escort answers every question, claims to be family without proof
indicator-org-10 = No follow-up care after surgery
indicator-org-11 = Threat if the person withdraws
indicator-org-12 = Cannot read what was signed
