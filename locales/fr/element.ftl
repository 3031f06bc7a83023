## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e0f672ae8857

element-act-trafficking = Acte de traite
element-act-trafficking-why = Recruter, transporter, transférer, héberger ou accueillir une personne, ou la contrôler, suffit comme acte.
element-act-smuggling = Acte de trafic d’êtres humains
element-act-smuggling-why = Aider, directement ou par un intermédiaire, une personne d’un pays hors de l’UE à entrer, transiter ou séjourner contre les règles.
element-profit = Profit
element-profit-why = Le trafic d’êtres humains suppose un avantage patrimonial, direct ou indirect ; l’aide surtout humanitaire n’est pas une infraction.
element-purpose-sexual = But : exploitation sexuelle
element-purpose-sexual-why = L’acte vise l’exploitation de la prostitution ou une autre exploitation sexuelle ; le consentement de la personne ne compte pas.
element-purpose-begging = But : mendicité
element-purpose-begging-why = L’acte vise à exploiter la mendicité de la personne.
element-purpose-labour = But : travail ou services
element-purpose-labour-why = L’acte vise un travail ou des services contraires à la dignité humaine ; un jour peut suffire.
element-purpose-organs = But : organes
element-purpose-organs-why = L’acte vise le prélèvement illicite d’organes ou de matériel corporel.
element-purpose-crime = But : infractions forcées
element-purpose-crime-why = L’acte vise à faire commettre une infraction contre le gré de la personne ; elle peut ne pas être punie pour cela.
element-purpose-forced-marriage = But : mariage forcé
element-purpose-forced-marriage-why = L’acte vise un mariage que la personne ne veut pas librement ; un but plus récent dans la loi.
element-purpose-illegal-adoption = But : adoption illicite
element-purpose-illegal-adoption-why = L’acte vise à adopter un enfant contre la loi ; un but plus récent dans la loi.
element-purpose-surrogacy = But : gestation pour autrui
element-purpose-surrogacy-why = L’acte vise à exploiter une mère porteuse ; le droit de l’UE le demande, le texte belge est à confirmer.
element-minor = Mineur
element-minor-why = La personne a moins de 18 ans : l’infraction est plus grave et la protection plus large.
element-vulnerability = Situation de vulnérabilité
element-vulnerability-why = On a abusé de la situation de la personne, comme le séjour, l’âge, la maladie ou la grossesse, sans lui laisser de vrai choix.
element-coercion-deception = Contrainte ou tromperie
element-coercion-deception-why = Violence, menaces, mensonges, enlèvement, servitude pour dettes ou autre contrainte ; cela aggrave l’infraction sans être requis.
element-payment-to-controller = Paiement à qui contrôle
element-payment-to-controller-why = Quelqu’un a payé ou a été payé pour qu’une personne ayant autorité sur la victime consente.
element-life-endangered = Vie mise en danger
element-life-endangered-why = La vie a été mise en danger volontairement ou par négligence grave, par exemple dans un espace réfrigéré ou sans air.
element-grave-harm = Atteinte grave
element-grave-harm-why = Maladie paraissant incurable, incapacité de travail de plus de quatre mois, perte d’un organe ou mutilation grave.
element-authority = Abus d’autorité
element-authority-why = L’auteur a autorité sur la personne, ou a abusé d’une fonction ; cela aggrave l’infraction.
element-habitual = Activité habituelle
element-habitual-why = L’infraction est une habitude ; cela aggrave le trafic d’êtres humains.
element-organised = En association
element-organised-why = Plusieurs personnes agissent en association ou organisation criminelle ; cela aggrave le trafic d’êtres humains.
