## status: draft
## author: Halte
## date: 2026-11-22

element-act-trafficking = Act of trafficking
element-act-trafficking-why = Recruiting, transporting, transferring, housing or receiving a person, or having control over them, is enough as an act.
element-act-smuggling = Act of smuggling
element-act-smuggling-why = Helping someone from outside the EU to enter, cross or stay against the rules, directly or through others.
element-profit = Profit
element-profit-why = Smuggling asks for a financial gain, direct or indirect; help that is mainly humanitarian is no offence.
element-purpose-sexual = Purpose: sexual exploitation
element-purpose-sexual-why = The act serves prostitution by another or any other sexual exploitation; consent of the person does not matter.
element-purpose-begging = Purpose: begging
element-purpose-begging-why = The act serves to take what the person earns by begging.
element-purpose-labour = Purpose: work or services
element-purpose-labour-why = The act serves work or services in conditions against human dignity; one day can be enough.
element-purpose-organs = Purpose: organs
element-purpose-organs-why = The act serves to take organs or other bodily material against the law.
element-purpose-crime = Purpose: forced offences
element-purpose-crime-why = The act serves to make the person commit an offence against their will; they can go unpunished for it.
element-purpose-forced-marriage = Purpose: forced marriage
element-purpose-forced-marriage-why = The act serves a marriage that the person does not freely want; a newer purpose in the law.
element-purpose-illegal-adoption = Purpose: unlawful adoption
element-purpose-illegal-adoption-why = The act serves to adopt a child against the law; a newer purpose in the law.
element-purpose-surrogacy = Purpose: surrogacy
element-purpose-surrogacy-why = The act serves to exploit a surrogate mother; EU law asks for it, the Belgian text is to be confirmed.
element-minor = Minor
element-minor-why = The person is under 18: the offence weighs more and protection is wider.
element-vulnerability = Vulnerable situation
element-vulnerability-why = Somebody abused the person’s situation, such as stay, age, illness or pregnancy, so that no real choice was left.
element-coercion-deception = Coercion or deception
element-coercion-deception-why = Violence, threats, lies, abduction, debt bondage or any other coercion; it aggravates the offence but is not needed for it.
element-payment-to-controller = Payment to a controller
element-payment-to-controller-why = Somebody paid or was paid so that a person with authority over the victim would agree.
element-life-endangered = Life endangered
element-life-endangered-why = Life was put at risk on purpose or by gross negligence, for example in a cooled or airless load space.
element-grave-harm = Grave harm
element-grave-harm-why = Illness that seems incurable, more than four months unable to work, loss of an organ or serious mutilation.
element-authority = Abuse of authority
element-authority-why = The offender has authority over the person, or abused an office; it aggravates the offence.
element-habitual = Habitual activity
element-habitual-why = The offence was committed more than once as a habit; it aggravates smuggling.
element-organised = Organised
element-organised-why = Several people work together as an association or criminal organisation; it aggravates smuggling.
