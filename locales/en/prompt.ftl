## status: draft
## author: Halte
## date: 2026-11-22

prompt-smg-09 = Did you or your family pay for this trip, or must you still pay?
prompt-smg-11 = Do you owe money for the trip? How must you pay it back?
prompt-smg-15 = Could you walk away if you wanted to? What would happen then?
prompt-smg-16 = What were you told before the trip? Was it like that?
prompt-smg-19 = Who takes care of you on this trip? Since when do you know them?
prompt-smg-20 = Are you hurt or ill? Are you pregnant? Do you need medicine?
prompt-smg-21 = Do you have somewhere to go? Was there any other way for you?
prompt-smg-22 = Have you tried this before? Did the same people arrange it?
prompt-lab-01 = What time do you start and stop? When did you last have a free day?
prompt-lab-07 = Do you owe anyone money for this job? How must you pay it back?
prompt-lab-08 = What were you promised before you came? Is it like that?
prompt-lab-16 = Do you know where we are? Who can you talk to here?
prompt-lab-17 = What would happen to you if you stopped this work?
prompt-sex-03 = Can you say no to a client, or take a day off? What happens then?
prompt-sex-11 = How long have you been here? Where were you before?
prompt-sex-13 = What work were you promised here?
prompt-sex-19 = How do you arrange your working days and your money?
prompt-beg-13 = Where have you lived? Do you go to school?
prompt-crm-16 = Do you know where we are? How did you come here?
prompt-org-01 = Does it hurt? What did the doctors tell you?
prompt-org-12 = Did someone read you what you signed? What does it say?
prompt-dom-12 = Have you had an interview at the Foreign Ministry? Who was there?
prompt-min-02 = Who takes care of you here? Where are your parents?
prompt-min-03 = Who is this person to you? How do you know each other?
prompt-min-06 = What do you do on a normal day? Do you go to school?
prompt-min-14 = Do you know where we are? Where do you go next?
