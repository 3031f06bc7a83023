## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 020564bf989b

tell-languages = Sprache wählen
tell-for = für { $labels }
tell-search = Sprache suchen
tell-not-found = Kein Hinweis in dieser Sprache. Wählen Sie eine andere nur gemeinsam mit der Person.
tell-status-draft = Entwurf
tell-status-reviewed = geprüfter Text
tell-status-approved = genehmigter Text
tell-previous = Voriger Satz
tell-following = Nächster Satz
tell-cover = Bildschirm sofort abdecken
tell-uncover = Abgedeckt. Tippen, um wieder zu zeigen.
tell-read-aloud = Vorgelesen
tell-hand-over = Gerät geben
tell-take-back = Zurücknehmen
tell-close = Schließen
tell-close-log = Schließen und notieren: { $labels } informiert
tell-told = Informiert auf { $language } um { $time }
tell-medium-shown = { $seconds } Sekunden gezeigt.
tell-medium-played = { $seconds } Sekunden abgespielt.
tell-medium-read-aloud = Vorgelesen, { $seconds } Sekunden.
tell-medium-printed = Gedruckt.
tell-medium-interpreted = Durch einen Dolmetscher: { $count } von { $of } Sätzen, { $seconds } Sekunden.
tell-not-yet = Noch nicht informiert
tell-not-yet-note = Der Hinweis kommt vor jeder Frage und jeder Aussage.
tell-show-in = In dieser Sprache zeigen
tell-choose-language = Sprache wählen
tell-other-language = Eine andere Sprache
tell-shown-locked = Ohne Person gezeigt: { $language }, { $time }
tell-shown-locked-note = Als Hinweis für { $label } zählen
tell-offer = Hilfe wurde angeboten. Die Antwort:
tell-offer-wants = Will Hilfe
tell-offer-will-think = Überlegt
tell-offer-no = Jetzt nicht
tell-offer-could-not-ask = Nicht fragbar
tell-offer-late = nach einer Aussage angeboten
tell-statement = Aussage
tell-statement-note = Nur ob und wann. Nie, was gesagt wurde.
tell-statement-yes = Gemacht
tell-statement-no = Nicht gemacht
tell-statement-when = Wann sie gemacht wurde
tell-consent = Einwilligung
tell-consent-note = Nicht erteilt, bis die Person sie gibt, je Empfänger.
tell-consent-child = Von einem Kind wird keine Einwilligung verlangt.
tell-consent-given = erteilt
tell-consent-withheld = nicht erteilt
tell-slip = Den kleinen Zettel zum Behalten speichern
tell-slip-saved = Der Zettel liegt in { $path }
tell-offer-told-first = Eine Antwort kann vermerkt werden, sobald die Mitteilung gezeigt oder gehört wurde.
