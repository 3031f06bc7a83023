## status: draft
## author: Halte
## date: 2026-11-22

# Five short stories in which a person may recognise their own life. No names, no country, no offence named.
story-title = Does this look like your life?
story-end = If something like this happened to you, you can ask for help; you do not have to decide today.

story-lorry-title = The lorry
story-lorry-s1 = At night, people climb into a lorry.
story-lorry-s2 = The doors are closed from outside, and it becomes colder and colder.
story-lorry-s3 = Nobody told them that the lorry is cooled, and they cannot open it.
story-lorry-s4 = To put people in such danger for money can be a serious crime: the people inside can ask for help.

story-day-title = Work for one day
story-day-s1 = In a park, a man is asked to work for one day.
story-day-s2 = He breaks down walls without gloves or a mask.
story-day-s3 = In the evening he gets much less money than they promised.
story-day-s4 = Even one day of such work can count: he can ask for help.

story-debt-title = The debt
story-debt-s1 = They told a woman that her journey was paid.
story-debt-s2 = Now they say that she owes more every month.
story-debt-s3 = She must work where they want, or her family must pay.
story-debt-s4 = Nobody may make her work like this: she can ask for help.

story-house-title = The house
story-house-s1 = A woman cooks, cleans and looks after children in a house, from early to late.
story-house-s2 = She has no free day, and she gets no pay or very little.
story-house-s3 = The family keeps her passport and says that the police will lock her up.
story-house-s4 = Nobody may make her work like this: she can ask for help.

story-phone-title = The phone
story-phone-s1 = A girl gets a phone as a gift from her boyfriend.
story-phone-s2 = Soon he reads all her messages and says when she must answer.
story-phone-s3 = Then he sends her to other men and takes the money.
story-phone-s4 = What he does can be a serious crime, even if she agreed at first: she can ask for help.
