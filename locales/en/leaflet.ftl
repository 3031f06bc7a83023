## status: draft
## author: Halte
## date: 2026-11-22

leaflet-title = Help and your rights

# Roadside notice: one idea a sentence, each can stand alone on a screen.
leaflet-short-01 = We are police or inspectors; we can also help you.
leaflet-short-02 = Asking for help is not a crime.
leaflet-short-03 = Some must work, sell sex, beg or steal for others.
leaflet-short-04 = Some are brought here in danger of death.
leaflet-short-05 = Even if you agreed, you can ask for help.
leaflet-short-06 = A specialised centre can help for free: shelter, doctor, lawyer.
leaflet-short-07 = The centre can ask for a paper: 45 days to think.
leaflet-short-08 = The Immigration Office decides; with this paper, it normally does not send you away meanwhile.
leaflet-short-09 = To stay longer, leave those people, accept the centre’s help and cooperate with the magistrate.
leaflet-short-10 = Any information can count; the magistrate decides.
leaflet-short-11 = You can ask for a free interpreter.
leaflet-short-12 = The centre can help even if you tell the police nothing.
leaflet-short-13 = If you are under 18, the Guardianship Service can appoint a guardian.
leaflet-short-14 = You can say no and call later: { $centre } or { $contact_point }.
leaflet-short-15 = In danger, call { $emergency }.
leaflet-short-16 = The police must report people without residence papers to the Immigration Office.
leaflet-short-17 = We cannot promise papers: the magistrate and the Immigration Office decide.

leaflet-topic-01-title = Who we are
leaflet-topic-01-s1 = We are from the police or from an inspection service.
leaflet-topic-01-s2 = Our work is also to help people who are in danger.
leaflet-topic-01-s3 = Asking for help is not a crime.
leaflet-topic-01-s4 = If someone made you break the law, tell a lawyer: the judge decides whether the law protects you from punishment.

leaflet-topic-02-title = What this is about
leaflet-topic-02-s1 = Some people earn money from others: from hard work, sex, begging, crime or a part of the body.
leaflet-topic-02-s2 = For example, they keep your pay or your papers, they do not let you leave, or they say that you owe them a lot of money.
leaflet-topic-02-s3 = Some people are brought across a border in a way that endangers their life, for example in a cooled lorry or a small boat.
leaflet-topic-02-s4 = Even if you agreed at first, you can be a victim: the magistrate decides.

leaflet-topic-03-title = Free help
leaflet-topic-03-s1 = In Belgium, three specialised centres help people in these situations.
leaflet-topic-03-s2 = A centre can help you with a safe place, a doctor, a psychologist and a lawyer.
leaflet-topic-03-s3 = You do not pay the centre for its help.
leaflet-topic-03-s4 = The centre talks with you first and decides which help it can give: { $centre }.

leaflet-topic-04-title = Time to think
leaflet-topic-04-s1 = You do not have to decide today.
leaflet-topic-04-s2 = If you have no residence papers and a centre supports you, the centre can ask the Immigration Office for a paper for 45 days.
leaflet-topic-04-s3 = The Immigration Office decides whether it issues this paper.
leaflet-topic-04-s4 = If you have this paper, the Immigration Office normally does not remove you from Belgium during these 45 days.

leaflet-topic-05-title = Staying longer
leaflet-topic-05-s1 = There are three conditions for staying longer.
leaflet-topic-05-s2 = You have no more contact with the people who used you, a centre supports you, and you cooperate with the justice authorities.
leaflet-topic-05-s3 = You can cooperate with a complaint, a statement or any information that helps.
leaflet-topic-05-s4 = Only a centre can ask for this stay; the magistrate decides whether you meet the conditions, and the Immigration Office issues the paper.

leaflet-topic-06-title = Making a complaint
leaflet-topic-06-s1 = You can tell the police or an inspector what happened to you.
leaflet-topic-06-s2 = They write it down, and you can ask for a copy.
leaflet-topic-06-s3 = The magistrate leads the investigation for the justice authorities and decides what happens next.
leaflet-topic-06-s4 = The centre can explain this to you and can go with you.

leaflet-topic-07-title = Protection
leaflet-topic-07-s1 = Tell us if you are afraid, for yourself or for your family, here or in another country.
leaflet-topic-07-s2 = The police and the magistrate decide which protection is possible.
leaflet-topic-07-s3 = You can ask not to meet the person you are afraid of: the magistrate or the judge decides.

leaflet-topic-08-title = A lawyer
leaflet-topic-08-s1 = You can ask to talk to a lawyer.
leaflet-topic-08-s2 = If you have little money, the legal aid office decides whether you get a lawyer for free.
leaflet-topic-08-s3 = The centre can help you to find a lawyer.

leaflet-topic-09-title = Money that is owed to you
leaflet-topic-09-s1 = If you worked, the law says that you must be paid, also if you have no residence papers.
leaflet-topic-09-s2 = You can ask the labour inspection for help: it decides how it can act towards the employer.
leaflet-topic-09-s3 = You can ask for money for the harm done to you: the judge decides.
leaflet-topic-09-s4 = A State commission can also help some victims of violence with money: the commission decides.

leaflet-topic-10-title = Interpreter
leaflet-topic-10-s1 = Tell us or show us which language you understand well.
leaflet-topic-10-s2 = When you talk to the police or to a judge, you can ask for an interpreter, and you do not pay.
leaflet-topic-10-s3 = You can ask for a free translation of important papers: the police or the magistrate decides which ones.
leaflet-topic-10-s4 = Tell us if you do not understand the interpreter or if you are afraid of the interpreter.

leaflet-topic-11-title = Another country of the European Union
leaflet-topic-11-s1 = Perhaps it happened in another country of the European Union.
leaflet-topic-11-s2 = You can tell the police here in Belgium.
leaflet-topic-11-s3 = The magistrate decides whether Belgium investigates or whether your complaint goes to the other country.

leaflet-topic-12-title = If we do not treat you well
leaflet-topic-12-s1 = You can complain about us.
leaflet-topic-12-s2 = Comité P is an independent body that examines complaints about the police, and it decides what it does with your complaint.
leaflet-topic-12-s3 = For other federal services, you can write to the federal Ombudsman.
leaflet-topic-12-s4 = The centre or a lawyer can help you with this.

leaflet-topic-13-title = Who to call about your case
leaflet-topic-13-s1 = The officer can give you a small paper with phone numbers and a code.
leaflet-topic-13-s2 = Your name is not on that paper.
leaflet-topic-13-s3 = If we sent your case to a centre, that centre can find it with the code: call { $centre } or { $contact_point }.

leaflet-topic-14-title = Costs, and talks with the other person
leaflet-topic-14-s1 = If you must travel for the investigation, ask whether you can get your costs back: the justice authorities decide.
leaflet-topic-14-s2 = In Belgium, a mediator can help you and the person who harmed you to talk to each other.
leaflet-topic-14-s3 = This happens only if you want it: you decide.

leaflet-topic-15-title = Help without talking to the police
leaflet-topic-15-s1 = You do not have to make a statement today.
leaflet-topic-15-s2 = The centre can help you even if you do not talk to the police.
leaflet-topic-15-s3 = But for the longer stay you must cooperate with the justice authorities: the magistrate decides.

leaflet-topic-16-title = If you are under 18
leaflet-topic-16-s1 = Tell us if you are under 18, because there are special rules for you.
leaflet-topic-16-s2 = If your parents are not with you, the Guardianship Service can appoint a guardian: { $guardianship }.
leaflet-topic-16-s3 = A guardian is an adult who stands up for you and can look with you for a safe house and a school.
leaflet-topic-16-s4 = A child alone should be in a home for children and not in a closed centre; if there is doubt about your age, the Guardianship Service decides.

leaflet-topic-17-title = Asylum
leaflet-topic-17-s1 = If you are afraid to go back to your country, you can also ask for asylum.
leaflet-topic-17-s2 = You can tell this to us or to the Immigration Office.
leaflet-topic-17-s3 = You do not have to choose today: a lawyer or the centre can explain what each choice means.
leaflet-topic-17-s4 = The Immigration Office checks whether Belgium handles your request, and then the Commissioner General for Refugees decides.

leaflet-topic-18-title = Reporting without your name
leaflet-topic-18-s1 = You can call { $contact_point } or a centre and, at first, not say your name.
leaflet-topic-18-s2 = If you want to talk to the police without your name, ask for this before you start: the police and the magistrate decide.
leaflet-topic-18-s3 = A report without a name is weak proof and gives no residence papers and no compensation.
leaflet-topic-18-s4 = We cannot promise that nobody will ever learn your name: the magistrate or the judge can decide to hide it.

leaflet-topic-19-title = You can say no
leaflet-topic-19-s1 = You can say no to this help, and you do not have to say why.
leaflet-topic-19-s2 = You can change your mind and call later: { $centre } or { $contact_point }.
leaflet-topic-19-s3 = If you are in danger, call { $emergency }.

leaflet-topic-20-title = What we cannot promise
leaflet-topic-20-s1 = The police must report to the Immigration Office that a person without residence papers is here.
leaflet-topic-20-s2 = We cannot promise that you get papers, that you can stay or that you stay free.
leaflet-topic-20-s3 = The Immigration Office decides whether you must leave and whether you are held in a closed centre.
leaflet-topic-20-s4 = The magistrate decides whether you are seen as a victim and whether someone is prosecuted.

leaflet-topic-21-title = What many people fear
leaflet-topic-21-s1 = Another country: if you ask for asylum, the Immigration Office checks which European country handles it, and it decides.
leaflet-topic-21-s2 = We cannot promise that you are not sent to that country; a lawyer or the centre can explain what applies to you.
leaflet-topic-21-s3 = Fingerprints: the police or the Immigration Office can take them; we cannot promise what happens with them.
leaflet-topic-21-s4 = Your family: tell us or the centre if someone threatens them; the police and the magistrate decide what is possible, and in another country they can do less.
leaflet-topic-21-s5 = Money: if another person holds money for your journey, we cannot promise that you get it back.
leaflet-topic-21-s6 = Before you pay more, you can talk to the centre or a lawyer.
leaflet-topic-21-s7 = The people who brought you: we do not tell them what you say, but they may see or guess that you talk to us.
leaflet-topic-21-s8 = If there is a trial, the magistrate or the judge decides what they may read.
leaflet-topic-21-s9 = The centre or a lawyer can answer your questions about all this: { $centre }.
