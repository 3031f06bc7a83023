## status: draft
## author: Halte
## date: 2026-11-22

group-answer = The answer to the offer of help
group-complaint = That the person complained
group-contact = How to reach the person safely
group-diplomatic = Diplomatic household: card and mission
group-family = Family abroad and threats to them
group-health = Health, pregnancy, disability
group-identity = Name, birth date, gender
group-journey = Journey, debts, payments
group-sexual-violence = That sexual violence was mentioned
group-story = The story, and whether a statement was made
group-wishes = Destination and asylum
group-work = Employer, workplace, wages
