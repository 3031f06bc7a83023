## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 37e188942d96

# What is worth saying of a packet that holds.

remark-expired = Het certificaat van de afzender was niet geldig op de dag dat u het pakket ontving: verlopen, of nog niet geldig.
remark-expired-at-signing = Het certificaat van de afzender was niet geldig op het tijdstip dat de handtekening noemt.
remark-issuer-expired = Het certificaat van de post zelf was niet geldig op de dag dat u het pakket ontving: verlopen, of nog niet geldig.
remark-time-inconsistent = De handtekening noemt een later tijdstip dan de aankomst van het pakket.
remark-revoked-later = Het certificaat van de afzender is ingetrokken nadat u het pakket voor het eerst zag.
remark-pack-outdated = De afzender werkte met oudere indicatoren of een oudere wettentabel dan u.
remark-by-hand = Het pakket is gemaakt om met de hand te worden bezorgd: het was nooit verzegeld, en alleen de naam erop zegt voor wie het is.
