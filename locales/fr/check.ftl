## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 892a3b804c81

check-whole = Tout est cohérent. Listes : { $packs }, indicateurs : { $indicators }, exemples : { $examples }, récits : { $vignettes }.
check-faults = À corriger : { $count }. Rien n’a été modifié.
check-without-words = Aucun dossier « locales » trouvé : les mots n’ont pas été vérifiés.
