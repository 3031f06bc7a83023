## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 020564bf989b

tell-languages = Kies de taal
tell-for = voor { $labels }
tell-search = Zoek een taal
tell-not-found = Geen folder in die taal. Kies enkel samen met de persoon een andere.
tell-status-draft = ontwerptekst
tell-status-reviewed = nagelezen tekst
tell-status-approved = goedgekeurde tekst
tell-previous = Vorige zin
tell-following = Volgende zin
tell-cover = Dek het scherm meteen af
tell-uncover = Afgedekt. Tik om weer te tonen.
tell-read-aloud = Voorgelezen
tell-hand-over = Toestel geven
tell-take-back = Terugnemen
tell-close = Sluiten
tell-close-log = Sluit en noteer: { $labels } ingelicht
tell-told = Ingelicht in { $language } om { $time }
tell-medium-shown = { $seconds } seconden getoond.
tell-medium-played = { $seconds } seconden afgespeeld.
tell-medium-read-aloud = Voorgelezen, { $seconds } seconden.
tell-medium-printed = Afgedrukt.
tell-medium-interpreted = Door een tolk: { $count } van { $of } zinnen, { $seconds } seconden.
tell-not-yet = Nog niet ingelicht
tell-not-yet-note = De folder komt voor elke vraag en elke verklaring.
tell-show-in = Toon in deze taal
tell-choose-language = Kies de taal
tell-other-language = Een andere taal
tell-shown-locked = Zonder persoon getoond: { $language }, { $time }
tell-shown-locked-note = Laat dit gelden als folder voor { $label }
tell-offer = Hulp is aangeboden. Het antwoord:
tell-offer-wants = Wil hulp
tell-offer-will-think = Denkt na
tell-offer-no = Nu niet
tell-offer-could-not-ask = Kon niet vragen
tell-offer-late = aangeboden na een verklaring
tell-statement = Verklaring
tell-statement-note = Enkel of en wanneer. Nooit wat gezegd is.
tell-statement-yes = Afgelegd
tell-statement-no = Niet afgelegd
tell-statement-when = Wanneer ze is afgelegd
tell-consent = Toestemming
tell-consent-note = Niet gegeven tot de persoon ze geeft, per ontvanger.
tell-consent-child = Aan een kind wordt geen toestemming gevraagd.
tell-consent-given = gegeven
tell-consent-withheld = niet gegeven
tell-slip = Bewaar het kaartje om bij te houden
tell-slip-saved = Het kaartje ligt in { $path }
tell-offer-told-first = Een antwoord kan genoteerd worden zodra de mededeling getoond of gehoord is.
