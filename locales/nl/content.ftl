## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 3b1fd72783c6

# Content packs: what is installed, who signed it, until when it is good.

content-title = Inhoud
content-note = Indicatoren, kennisgevingen, nummers, recht en opnamen. Waar geen bundel is geïnstalleerd, geldt wat met de app is meegeleverd.
content-install = Een bundel installeren (bestand)
content-installed = Geïnstalleerd en in gebruik: { $name }, versie { $version }.
content-none = Er is geen bundel geïnstalleerd. Alles is zoals meegeleverd met versie { $version } van de app.
content-needs-station = Bundels worden gecontroleerd met de lijst van uw meldpost. Meld u eerst aan bij een meldpost.
content-version = Versie { $version }
content-verified = Handtekening gecontroleerd
content-outdated = Te vernieuwen
content-not-used = Niet in gebruik
content-fell-back = Versie { $version } in gebruik
content-by = Ondertekend door { $by } op { $day }
content-holds-until = Goed tot { $day }
content-before = Laadt hij niet, dan komt versie { $version } in de plaats.
content-hash = Kenmerk van de inhoud, zoals pakketten het noemen: { $id }
content-meeting-points = Ontmoetingspunten van uw meldpost
content-point-verified = Nagegaan door { $by } op { $day }
content-kind-directory = Nummers en plaatsen
content-kind-law = Recht
content-kind-indicators = Indicatoren en regels
content-kind-service = Indicatoren van een dienst
content-kind-leaflets = Kennisgevingen en teksten
content-kind-audio = Opnamen
content-kind-exercises = Oefeningen
content-kind-overlay = Lokale nummers van uw meldpost
content-is-valid = Geldig: { $name } ({ $id }), versie { $version }, bestanden: { $files }.
content-signed = Ondertekend door { $by } op { $signed }.
content-until = Goed tot { $day }.
content-remark-outdated = De laatste dag is voorbij.
content-remark-expired = Het certificaat van de ondertekenaar was vandaag niet geldig: verlopen, of nog niet geldig.
content-remark-expired-at-signing = Het certificaat van de ondertekenaar was niet geldig op het tijdstip van de handtekening.
content-remark-issuer-expired = Het certificaat van de meldpost zelf was vandaag niet geldig.
content-remark-time-inconsistent = De handtekening geeft een later tijdstip dan de klok van dit toestel. Een van beide klopt niet.
content-remark-revoked-later = Het certificaat van de ondertekenaar werd later ingetrokken.
