## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 9ef13ad52a48

watch-title = Post: termijnen en antwoorden
watch-none = Nog geen uittreksel van een toestel.
watch-take = Uittreksels kiezen
watch-note = De post ziet pakketten per nummer, termijnen en antwoorden. Hij kan geen pakket openen.
watch-encounter = { $unit }, { $day }: { $persons } personen, { $told } ingelicht
watch-running = er is tijd
watch-soon = loopt bijna af
watch-overdue = verstreken
watch-answered = antwoord { $number }
watch-handed = met de hand gegeven
watch-unanswered = nog geen antwoord
watch-after-statement = Hulp pas na een verklaring aangeboden: { $count }
watch-shortened = Het logboek van { $device } is korter dan het was. Vraag het de eenheid.
watch-stuck = Wacht op iemand
watch-packets = Pakketten
watch-told-at = Zoals het toestel het schreef { $at }
watch-find = Code op een briefje
watch-find-note = Een terugkeerambtenaar leest u de code voor. U antwoordt wat hier staat en niets meer: er is geen naam.
watch-find-do = Zoeken
watch-found = Dit mag u zeggen
watch-found-call = Meer: { $unit }, { $callback }
watch-reminder = { $overdue } verstreken, { $soon } lopen bijna af
watch-save = Bevestiging opslaan
