## status: draft
## author: Halte
## date: 2026-11-22

law-why = Why this counts
law-says = What the law asks for
law-reference = The text of the day of the facts, { $day }
law-source = Source: { $source }
law-from = In force from { $day }.
law-until = In force until { $day }.
law-verified = reference verified
law-verified-on = reference verified on { $day }
law-recorded = What you recorded
law-by-age = The age you noted: under 18, or in doubt.

law-act-trafficking = One act is enough: recruiting, transporting, transferring, housing or receiving a person, or taking or handing over control of a person. Coercion, deception and a crossed border are no element of the offence, and there is no minimum duration. The victim can be anyone, Belgian or not. The magistrate decides.
law-act-smuggling = Contributing in any way, directly or through someone else, to the entry, transit or stay of a person from outside the EU, against the law of the State concerned. Somebody who was smuggled and did small tasks under pressure or for a discount, such as steering or watching, does not become a smuggler first and a victim second. The magistrate decides.
law-profit = The law asks for the aim of a financial gain, direct or indirect. This separates smuggling from help without gain, another offence, which does not apply when the help is mainly humanitarian. The magistrate decides.
law-purpose-sexual = The act serves prostitution or another form of sexual exploitation; for facts since 2 August 2013 every form counts. Consent does not matter, coercion is no element, and there is no minimum duration. The magistrate decides.
law-purpose-begging = The act serves to exploit the person’s begging. Consent does not matter, coercion is no element, and there is no minimum duration. The magistrate decides.
law-purpose-labour = The act serves work or services in conditions contrary to human dignity; services are named for facts since 2 August 2013. Consent does not matter and coercion is no element. There is no minimum duration: one day can be enough, though it is harder to prove. The magistrate decides.
law-purpose-organs = The act serves to take organs or other human bodily material in breach of the laws on them. Consent does not matter, coercion is no element, and there is no minimum duration. The magistrate decides.
law-purpose-crime = The act serves to make the person commit an offence against their will; for this purpose alone the lack of will must be shown. Since 1 July 2019 victims of trafficking cannot be punished for offences that follow directly from their exploitation, although they can still be prosecuted. The magistrate decides.
law-purpose-forced-marriage = The act serves a marriage against the person’s will. Directive (EU) 2024/1712 names this purpose and the new Criminal Code is said to name it too; which text stood on the day of the facts is to be confirmed. That holds no referral back. The magistrate decides.
law-purpose-illegal-adoption = The act serves an adoption in breach of the law. Directive (EU) 2024/1712 names this purpose and the new Criminal Code is said to name it too; which text stood on the day of the facts is to be confirmed. That holds no referral back. The magistrate decides.
law-purpose-surrogacy = The act serves to exploit a surrogate mother. Directive (EU) 2024/1712 names this purpose and was to be put into national law by 15 July 2026; whether the Belgian text names it is to be confirmed. That holds no referral back. The magistrate decides.
law-minor = The person is under 18. This makes both offences weigh more; trafficking exists without it. In smuggling it also opens the victim’s protection, which some sources limit to unaccompanied minors. The magistrate decides.
law-vulnerability = Somebody abuses a vulnerable situation, such as irregular or precarious stay, social need, age, pregnancy, illness or disability, so that the person has no real and acceptable choice. It makes both offences weigh more and opens the victim’s protection in smuggling; trafficking exists without it. The general definition of the new Criminal Code is narrower, which is to be confirmed for these offences. The magistrate decides.
law-coercion-deception = Fraud, violence, threats or any other coercion, direct or indirect; since the law of 31 May 2016 also abduction, abuse of authority and deception. Debt bondage counts as coercion. It is no element of trafficking: it makes both offences weigh more and opens the victim’s protection in smuggling. The magistrate decides.
law-payment-to-controller = Somebody gives or accepts payments or benefits to obtain the consent of a person who has authority over the victim. Named since the law of 31 May 2016, it makes both offences weigh more; trafficking exists without it. Sources differ on whether it opens the victim’s protection in smuggling, and that holds no referral back. The magistrate decides.
law-life-endangered = Life was put at risk on purpose or by gross negligence; courts have seen gross negligence in refrigerated lorries and in overheated ones without water. It makes both offences weigh more and opens the victim’s protection in smuggling; trafficking exists without it. The magistrate decides.
law-grave-harm = The facts led to an illness that seems incurable, more than four months of being unable to work, the loss of an organ or of its use, or serious mutilation. It makes both offences weigh more; trafficking exists without it. In smuggling it opens the victim’s protection, although sources number it differently. The magistrate decides.
law-authority = The offender abuses authority over the victim or the powers of an office, or is a public official acting in office. It makes both offences weigh more; neither needs it, and it does not open the victim’s protection by itself. The magistrate decides.
law-habitual = The smuggling is a habitual activity. It makes the offence weigh more; smuggling exists without it, and it does not open the victim’s protection by itself. The magistrate decides.
law-organised = The smuggling belongs to the activity of an association, or of a criminal organisation, which weighs heavier still. Smuggling exists without it, and it does not open the victim’s protection by itself. The magistrate decides.
