## status: draft
## author: Halte
## date: 2026-11-22

# Questions a person can answer alone with yes or no; a yes is a yes to the indicator of that number.
question-smg-09 = Does this journey cost money, even if it is already paid?
question-smg-11 = Do you have a debt for this journey that grows or that you must pay back with work?
question-smg-15 = Does someone stop you from leaving the group, a car, a house or this place?
question-smg-16 = Did they hide the truth from you about the vehicle, the way or the danger?
question-smg-19 = Are you a child, and do you travel without your parents?
question-smg-20 = Are you pregnant, ill or hurt, or do you have a disability?
question-smg-21 = Was it the only real choice for you to travel like this?
question-smg-22 = Did the same people try this journey with you before?
question-lab-01 = Do you work very long days, or without a free day each week?
question-lab-07 = Do you owe money to the boss, or to someone who brought you here or found you this work?
question-lab-08 = Is the work, the place or the boss different from what they promised?
question-lab-16 = Is the place where you are now unknown to you?
question-lab-17 = Does someone say that you may not stay here if you do not do what they want?
question-sex-03 = Must you accept clients or days that you do not want?
question-sex-11 = Do they bring you to another place every few days?
question-sex-13 = Did they promise you other work?
question-sex-19 = Do you decide about your hours, your clients and your money yourself?
question-beg-13 = Do they bring you from town to town, so that you do not go to school?
question-crm-16 = Is the place where you are now unknown to you?
question-org-01 = Do you have a new scar from an operation that nobody explained to you?
question-org-12 = Did you sign a paper that you could not read?
question-dom-12 = Did someone go with you or in your place to fetch your special card?
question-min-02 = Are you here without a parent or a guardian?
question-min-03 = Is the adult who is with you someone other than your mother, your father or your guardian?
question-min-06 = Do you work, beg or sell things, so that you do not go to school?
question-min-14 = Is the next place of your journey unknown to you?
