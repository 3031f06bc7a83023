## status: draft
## author: Halte
## date: 2026-11-22

question-smg-09 = Did you or your family pay for this trip, or must you still pay?
question-smg-11 = Do you owe money for the trip? How must you pay it back?
question-smg-15 = Could you walk away if you wanted to? What would happen then?
question-smg-16 = What were you told before the trip? Was it like that?
question-smg-19 = Who takes care of you on this trip? Since when do you know them?
question-smg-20 = Are you hurt or ill? Are you pregnant? Do you need medicine?
question-smg-21 = Do you have somewhere to go? Was there any other way for you?
question-smg-22 = Have you tried this before? Did the same people arrange it?
question-lab-01 = What time do you start and stop? When did you last have a free day?
question-lab-07 = Do you owe anyone money for this job? How must you pay it back?
question-lab-08 = What were you promised before you came? Is it like that?
question-lab-16 = Do you know where we are? Who can you talk to here?
question-lab-17 = What would happen to you if you stopped this work?
question-sex-03 = Can you say no to a client, or take a day off? What happens then?
question-sex-11 = How long have you been here? Where were you before?
question-sex-13 = What work were you promised here?
question-sex-19 = How do you arrange your working days and your money?
question-beg-13 = Where have you lived? Do you go to school?
question-crm-16 = Do you know where we are? How did you come here?
question-org-01 = Does it hurt? What did the doctors tell you?
question-org-12 = Did someone read you what you signed? What does it say?
question-dom-12 = Have you had an interview at the Foreign Ministry? Who was there?
question-min-02 = Who takes care of you here? Where are your parents?
question-min-03 = Who is this person to you? How do you know each other?
question-min-06 = What do you do on a normal day? Do you go to school?
question-min-14 = Do you know where we are? Where do you go next?
