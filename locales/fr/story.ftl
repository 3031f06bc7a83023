## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Cela ressemble-t-il à votre vie ?
story-end = Si vous avez vécu quelque chose de semblable, vous pouvez demander de l’aide ; rien ne vous oblige à décider aujourd’hui.

story-lorry-title = Le camion
story-lorry-s1 = La nuit, des gens montent dans un camion.
story-lorry-s2 = On ferme les portes de l’extérieur, et il fait de plus en plus froid.
story-lorry-s3 = Personne ne leur a dit que le camion est réfrigéré, et ils ne peuvent pas l’ouvrir.
story-lorry-s4 = Mettre des gens dans un tel danger pour de l’argent peut être un crime grave : ceux qui sont dedans peuvent demander de l’aide.

story-day-title = Du travail pour un jour
story-day-s1 = Dans un parc, on demande à un homme de travailler un jour.
story-day-s2 = Il démolit des murs sans gants et sans masque.
story-day-s3 = Le soir, il reçoit bien moins d’argent que promis.
story-day-s4 = Même un seul jour de ce travail peut compter : il peut demander de l’aide.

story-debt-title = La dette
story-debt-s1 = On a dit à une femme que son voyage était payé.
story-debt-s2 = Maintenant, on lui dit qu’elle doit plus chaque mois.
story-debt-s3 = Elle doit travailler où ils veulent, ou sa famille doit payer.
story-debt-s4 = Personne n’a le droit de la faire travailler ainsi : elle peut demander de l’aide.

story-house-title = La maison
story-house-s1 = Dans une maison, une femme cuisine, nettoie et s’occupe des enfants, du matin au soir.
story-house-s2 = Elle n’a pas de jour libre, et elle n’a pas de salaire ou très peu.
story-house-s3 = La famille garde son passeport et dit que la police va l’enfermer.
story-house-s4 = Personne n’a le droit de la faire travailler ainsi : elle peut demander de l’aide.

story-phone-title = Le téléphone
story-phone-s1 = Une jeune fille reçoit un téléphone en cadeau de son petit ami.
story-phone-s2 = Bientôt, il lit tous ses messages et dit quand elle doit répondre.
story-phone-s3 = Puis il l’envoie chez d’autres hommes et prend l’argent.
story-phone-s4 = Ce qu’il fait peut être un crime grave, même si elle était d’accord au début : elle peut demander de l’aide.
