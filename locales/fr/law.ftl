## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: b2a9759c247b

law-why = Pourquoi cela compte
law-says = Ce que la loi demande
law-reference = Le texte du jour des faits, { $day }
law-source = Source : { $source }
law-from = En vigueur depuis le { $day }.
law-until = En vigueur jusqu’au { $day } inclus.
law-verified = référence vérifiée
law-verified-on = référence vérifiée le { $day }
law-recorded = Ce que vous avez noté
law-by-age = L’âge que vous avez noté : moins de 18 ans, ou un doute.

law-act-trafficking = Un seul acte suffit : recruter, transporter, transférer, héberger ou accueillir une personne, ou prendre ou céder le contrôle sur elle. La contrainte, la tromperie et le passage d’une frontière ne sont pas des éléments de l’infraction, et aucune durée minimale n’est fixée. La victime peut être n’importe qui, belge ou non. Le magistrat décide.
law-act-smuggling = Contribuer de quelque manière que ce soit, directement ou par intermédiaire, à l’entrée, au transit ou au séjour d’une personne de l’extérieur de l’UE, en violation de la loi de l’État concerné. Qui a été transporté et a fait de petites tâches sous pression ou pour une réduction, comme conduire ou guetter, n’en devient pas d’abord passeur et ensuite seulement victime. Le magistrat décide.
law-profit = La loi demande le but d’un avantage patrimonial, direct ou indirect. C’est ce qui distingue le trafic de l’aide sans profit, une autre infraction, qui ne s’applique pas lorsque l’aide est surtout humanitaire. Le magistrat décide.
law-purpose-sexual = L’acte sert la prostitution ou une autre forme d’exploitation sexuelle ; pour les faits depuis le 2 août 2013, toute forme compte. Le consentement n’importe pas, la contrainte n’est pas un élément, et aucune durée minimale n’est fixée. Le magistrat décide.
law-purpose-begging = L’acte sert à exploiter la mendicité de la personne. Le consentement n’importe pas, la contrainte n’est pas un élément, et aucune durée minimale n’est fixée. Le magistrat décide.
law-purpose-labour = L’acte sert un travail ou des services dans des conditions contraires à la dignité humaine ; les services sont nommés pour les faits depuis le 2 août 2013. Le consentement n’importe pas et la contrainte n’est pas un élément. Aucune durée minimale n’est fixée : un seul jour peut suffire, même si la preuve est plus difficile. Le magistrat décide.
law-purpose-organs = L’acte sert à prélever des organes ou d’autres matériels corporels humains en violation des lois en la matière. Le consentement n’importe pas, la contrainte n’est pas un élément, et aucune durée minimale n’est fixée. Le magistrat décide.
law-purpose-crime = L’acte sert à faire commettre une infraction à la personne contre son gré ; pour ce but seulement, l’absence de volonté doit être établie. Depuis le 1er juillet 2019, les victimes de traite ne peuvent être punies pour des infractions qui découlent directement de leur exploitation, même si des poursuites restent possibles. Le magistrat décide.
law-purpose-forced-marriage = L’acte sert un mariage contre le gré de la personne. La directive (UE) 2024/1712 nomme ce but et le nouveau Code pénal le nommerait aussi ; quel texte valait le jour des faits reste à confirmer. Cela ne retient aucune orientation. Le magistrat décide.
law-purpose-illegal-adoption = L’acte sert une adoption contraire à la loi. La directive (UE) 2024/1712 nomme ce but et le nouveau Code pénal le nommerait aussi ; quel texte valait le jour des faits reste à confirmer. Cela ne retient aucune orientation. Le magistrat décide.
law-purpose-surrogacy = L’acte sert à exploiter une mère porteuse. La directive (UE) 2024/1712 nomme ce but et devait être transposée pour le 15 juillet 2026 ; si le texte belge le nomme reste à confirmer. Cela ne retient aucune orientation. Le magistrat décide.
law-minor = La personne a moins de 18 ans. Les deux infractions en deviennent plus graves ; la traite existe aussi sans cela. Pour le trafic, cela ouvre aussi la protection de la victime, que certaines sources limitent aux mineurs non accompagnés. Le magistrat décide.
law-vulnerability = Quelqu’un abuse d’une situation vulnérable, comme un séjour irrégulier ou précaire, la précarité sociale, l’âge, la grossesse, la maladie ou un handicap, de sorte que la personne n’a pas de choix véritable et acceptable. Les deux infractions en deviennent plus graves et la protection de la victime s’ouvre pour le trafic ; la traite existe aussi sans cela. La définition générale du nouveau Code pénal est plus étroite, ce qui reste à confirmer pour ces infractions. Le magistrat décide.
law-coercion-deception = Fraude, violence, menaces ou toute autre contrainte, directe ou indirecte ; depuis la loi du 31 mai 2016 aussi l’enlèvement, l’abus d’autorité et la tromperie. La servitude pour dettes compte comme contrainte. Ce n’est pas un élément de la traite : cela aggrave les deux infractions et ouvre la protection de la victime pour le trafic. Le magistrat décide.
law-payment-to-controller = Quelqu’un donne ou accepte des paiements ou des avantages pour obtenir le consentement d’une personne qui a autorité sur la victime. Nommé depuis la loi du 31 mai 2016, cela aggrave les deux infractions ; la traite existe aussi sans cela. Les sources divergent sur l’ouverture de la protection pour le trafic, et cela ne retient aucune orientation. Le magistrat décide.
law-life-endangered = La vie a été mise en danger, délibérément ou par négligence grave ; des tribunaux ont vu une négligence grave dans des camions frigorifiques et dans des camions surchauffés sans eau. Les deux infractions en deviennent plus graves et la protection de la victime s’ouvre pour le trafic ; la traite existe aussi sans cela. Le magistrat décide.
law-grave-harm = Les faits ont entraîné une maladie paraissant incurable, plus de quatre mois d’incapacité de travail, la perte d’un organe ou de son usage, ou une mutilation grave. Les deux infractions en deviennent plus graves ; la traite existe aussi sans cela. Pour le trafic, cela ouvre la protection de la victime, bien que les sources le numérotent différemment. Le magistrat décide.
law-authority = L’auteur abuse de son autorité sur la victime ou des facultés de sa fonction, ou est un fonctionnaire agissant dans sa fonction. Les deux infractions en deviennent plus graves ; aucune ne l’exige, et cela seul n’ouvre pas la protection de la victime. Le magistrat décide.
law-habitual = Le trafic est une activité habituelle. L’infraction en devient plus grave ; le trafic existe aussi sans cela, et cela seul n’ouvre pas la protection de la victime. Le magistrat décide.
law-organised = Le trafic relève de l’activité d’une association, ou d’une organisation criminelle, ce qui est plus grave encore. Le trafic existe aussi sans cela, et cela seul n’ouvre pas la protection de la victime. Le magistrat décide.
