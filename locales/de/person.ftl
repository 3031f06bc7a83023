## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 37ea4af0f62e

person-people = Personen
person-people-told = { $persons } · { $told } informiert
person-needs-someone = Braucht jemanden · { $count }
person-all = Alle · { $count }
person-none = Noch niemand hinzugefügt.
person-need-child = Kind?
person-need-unwell = unwohl
person-need-wants-help = will Hilfe
person-told = informiert
person-sealed = versiegelt
person-not-transported = getrennt
person-add = Personen hinzufügen
person-add-one = Eine
person-add-count = { $count } Personen hinzufügen
person-add-counted = Die { $count } hinzufügen, die noch fehlen
person-add-apart = Fahrer, Bewacher oder Arbeitgeber (nicht befördert)
person-same = Gleich für alle…
person-same-for = Gleich für { $count }…
person-select = Auswählen
person-same-title =
    { $count ->
        [one] Gleich für { $count } Person
       *[other] Gleich für { $count } Personen
    }
person-same-tell = Allen den Hinweis zeigen
person-same-done = Zurück zu den Personen
person-next = Weiter: { $label }
person-next-need = Weiter: { $label } ({ $need })
person-refer = Weiterverweisen
person-title = Person { $label }
person-not-told = noch nicht informiert
person-told-in = informiert · { $language }
person-steps = Schritte für Person { $label }
person-step-tell = Sagen
person-step-needs = Bedarf
person-step-ask = Fragen
person-step-identity = Identität
person-step-result = Ergebnis
person-next-needs = Was { $label } braucht
person-next-ask = { $label } fragen
person-next-identity = Wer { $label } ist
person-next-result = Was es für { $label } bedeutet
person-seen = An dieser Person gesehen
person-needs = Braucht jetzt
person-from-scene = aus der Lage: { $answer }
person-age = Alter
person-age-adult = Erwachsen
person-age-minor = Unter 18
person-age-unsure = Nicht sicher
person-accompanied = Mit Eltern oder Vormund
person-transported = Wurde befördert
person-nationality = Staatsangehörigkeit, so genau wie das Gesetz es braucht
person-nationality-third-country = Außerhalb der EU
person-nationality-eu = EU
person-nationality-belgian = Belgisch
person-nationality-unknown = Nicht bekannt
person-says-victim = Sagt, Opfer zu sein
person-officer-doubt = Sie haben einen Zweifel
person-identity-mode-named = Mit Namen
person-identity-mode-pseudonym-to-centre = Anderer Name für das Zentrum
person-identity-mode-anonymous-statement = Anonyme Aussage: nur Prokurator des Königs
person-identity-mode-third-party = Eine dritte Person meldet
person-identity-mode-none = Keine Identität gespeichert
person-role = Rolle, eine Annahme
person-role-note = Mehrere sind möglich. Nur für Sie und den Magistrat.
person-role-presumed-victim = Mutmaßliches Opfer
person-role-witness = Zeuge
person-role-possible-suspect = Möglicher Verdächtiger
person-role-unclear = Unklar
person-offer-first = Bieten Sie zuerst Hilfe an
person-offer-first-note = Fragen Sie nie nach Papieren, bevor Hilfe angeboten wurde.
person-remove = { $label } wurde irrtümlich hinzugefügt
