## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 37e188942d96

# What is worth saying of a packet that holds.

remark-expired = Le certificat de l’expéditeur n’était pas valable le jour où vous avez reçu le paquet : expiré, ou pas encore valable.
remark-expired-at-signing = Le certificat de l’expéditeur n’était pas valable à l’heure qu’indique la signature.
remark-issuer-expired = Le certificat du poste lui-même n’était pas valable le jour où vous avez reçu le paquet : expiré, ou pas encore valable.
remark-time-inconsistent = La signature indique une heure postérieure à l’arrivée du paquet.
remark-revoked-later = Le certificat de l’expéditeur a été retiré après que vous avez vu le paquet pour la première fois.
remark-pack-outdated = L’expéditeur a travaillé avec des indicateurs ou un tableau des lois plus anciens que les vôtres.
remark-by-hand = Le paquet a été fait pour être remis en main propre : il n’a jamais été scellé, et seul le nom qui y figure dit à qui il est destiné.
