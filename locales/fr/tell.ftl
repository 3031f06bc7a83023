## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 020564bf989b

tell-languages = Choisissez la langue
tell-for = pour { $labels }
tell-search = Chercher une langue
tell-not-found = Pas de notice dans cette langue. N’en choisissez une autre qu’avec la personne.
tell-status-draft = texte provisoire
tell-status-reviewed = texte relu
tell-status-approved = texte approuvé
tell-previous = Phrase précédente
tell-following = Phrase suivante
tell-cover = Couvrir l’écran tout de suite
tell-uncover = Couvert. Touchez pour montrer à nouveau.
tell-read-aloud = Lu à voix haute
tell-hand-over = Confier l’appareil
tell-take-back = Reprendre
tell-close = Fermer
tell-close-log = Fermer et noter : { $labels } informé
tell-told = Informé en { $language } à { $time }
tell-medium-shown = Montré pendant { $seconds } secondes.
tell-medium-played = Diffusé pendant { $seconds } secondes.
tell-medium-read-aloud = Lu à voix haute, { $seconds } secondes.
tell-medium-printed = Imprimé.
tell-medium-interpreted = Par un interprète : { $count } phrases sur { $of }, { $seconds } secondes.
tell-not-yet = Pas encore informé
tell-not-yet-note = La notice vient avant toute question et toute déclaration.
tell-show-in = Montrer dans cette langue
tell-choose-language = Choisir la langue
tell-other-language = Une autre langue
tell-shown-locked = Montrée sans personne désignée : { $language }, { $time }
tell-shown-locked-note = Compter comme notice pour { $label }
tell-offer = De l’aide a été proposée. La réponse :
tell-offer-wants = Veut de l’aide
tell-offer-will-think = Réfléchit
tell-offer-no = Pas maintenant
tell-offer-could-not-ask = N’a pu demander
tell-offer-late = proposé après une déclaration
tell-statement = Déclaration
tell-statement-note = Seulement si et quand. Jamais ce qui a été dit.
tell-statement-yes = Faite
tell-statement-no = Pas faite
tell-statement-when = Quand elle a été faite
tell-consent = Consentement
tell-consent-note = Non donné tant que la personne ne le donne pas, par destinataire.
tell-consent-child = Aucun consentement n’est demandé à un enfant.
tell-consent-given = donné
tell-consent-withheld = non donné
tell-slip = Enregistrer le petit papier à garder
tell-slip-saved = Le papier est dans { $path }
tell-offer-told-first = Une réponse peut être notée dès que l’avis a été montré ou écouté.
