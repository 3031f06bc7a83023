## status: draft
## author: Halte
## date: 2026-11-22

labour-title = Your rights at work
labour-pay-title = Your pay
labour-pay-s1 = Work that was done must be paid, also without residence papers.
labour-pay-s2 = Without other proof, three months of work are presumed.
labour-pay-s3 = The employer can have to pay into the Deposit and Consignment Office. FAIRWORK Belgium helps to get the money to the worker.
labour-inspection-title = When an inspector comes
labour-inspection-s1 = Say your real name, how long you have worked, and what you were paid.
labour-inspection-s2 = Do not hide: being found at work proves the work.
labour-inspection-s3 = If you complained beforehand, your name does not stand in the report on the employer.
labour-inspection-s4 = If you are found at work without residence papers, the inspector may have to give your name to the police and the Immigration Office.
labour-numbers-title = Who helps
labour-fairwork = FAIRWORK Belgium, for workers without papers and for unpaid wages
labour-inspection-federal = Social Laws Inspection
labour-inspection-flanders = Labour inspection, Flanders
labour-inspection-brussels = Labour inspection, Brussels
labour-inspection-wallonia = Labour inspection, Wallonia
labour-emergency = In an emergency
labour-unverified = number not verified
