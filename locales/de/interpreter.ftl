## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 9ca0b336742c

interpreter-title = Mit Dolmetscher
interpreter-for = für { $labels }
interpreter-language = In welche Sprache?
interpreter-who = Wer dolmetscht?
interpreter-kind-sworn = Ein vereidigter Dolmetscher
interpreter-kind-phone = Jemand am Telefon
interpreter-kind-colleague = Eine Kollegin oder ein Kollege
interpreter-kind-other = Jemand anderes
interpreter-connected = Gehört diese Person zur Gruppe, zur Familie oder zum Arbeitgeber?
interpreter-connected-yes = Ja, oder nicht sicher
interpreter-connected-no = Nein
interpreter-blocked = Diese Person darf nicht dolmetschen
interpreter-blocked-why = Wer zur Gruppe, zur Familie, zum Fahrer oder zum Arbeitgeber gehört, kann verändern, was gesagt wird, und ist vielleicht der Mensch, vor dem jemand Angst hat.
interpreter-blocked-instead = Nehmen Sie einen vereidigten Dolmetscher, eine Kollegin, einen Kollegen oder einen Dolmetscher am Telefon. Zeigen Sie bis dahin die Mitteilung oder spielen Sie sie ab.
interpreter-choose-other = Jemand anderen wählen
interpreter-show = Stattdessen die Mitteilung zeigen
interpreter-brief = Sagen Sie zuerst dies: 20 Sekunden
interpreter-brief-1 = Sagen Sie jeden Satz so, wie er ist, und warten Sie nach jedem.
interpreter-brief-2 = Fügen Sie nichts hinzu, lassen Sie nichts weg, geben Sie keinen Rat.
interpreter-brief-3 = Stellen Sie keine eigenen Fragen. Sagen Sie mir, wenn etwas nicht verstanden wurde.
interpreter-brief-4 = Behalten Sie alles für sich, auch Namen.
interpreter-brief-5 = Wenn Sie hier jemanden kennen oder nicht neutral sein können, sagen Sie es jetzt.
interpreter-identity = Wer dolmetscht, erfährt nur der Magistrat, versiegelt. Sie dürfen es offenlassen.
interpreter-begin = Gesagt: mit Satz 1 beginnen
interpreter-next-who = Beantworten Sie beide Fragen
interpreter-number = Satz { $number }
interpreter-conveyed = Übertragen
interpreter-next = { $number } übertragen: weiter
interpreter-progress = { $count } von { $of } Sätzen übertragen
interpreter-whole = Die ganze kurze Mitteilung wurde übertragen.
interpreter-layout = Ansicht
interpreter-layout-both = Beide Sprachen
interpreter-layout-phone = Telefon
interpreter-phone-note = Nennen Sie die Nummer, lesen Sie Ihren Satz vor, warten Sie auf den Dolmetscher.
interpreter-more = Auch die ganze Mitteilung
interpreter-understood = Sagt, es verstanden zu haben
interpreter-understood-yes = Ja
interpreter-understood-no = Nein
interpreter-done = Zurück zu { $labels }
interpreter-repeat = Einmal von einem Dolmetscher wiederholen lassen
interpreter-repeat-note = Niemand hat diese Übersetzung genehmigt. Ein Dolmetscher sollte einmal jeden Satz sagen.
interpreter-repeat-explained = Kein Dolmetscher wiederholt es: Der Grund ist vermerkt.
interpreter-repeat-people = Noch einmal von einem Dolmetscher zu sagen: { $labels }
