## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 9ef13ad52a48

watch-title = Dienststelle: Fristen und Antworten
watch-none = Noch kein Auszug von einem Gerät.
watch-take = Auszüge wählen
watch-note = Die Dienststelle sieht Pakete nach Nummer, Fristen und Antworten. Sie kann kein Paket öffnen.
watch-encounter = { $unit }, { $day }: { $persons } Personen, { $told } informiert
watch-running = es ist Zeit
watch-soon = endet bald
watch-overdue = überfällig
watch-answered = Antwort { $number }
watch-handed = von Hand übergeben
watch-unanswered = noch keine Antwort
watch-after-statement = Hilfe erst nach einer Aussage angeboten: { $count }
watch-shortened = Das Protokoll von { $device } ist kürzer als zuvor. Fragen Sie die Einheit.
watch-stuck = Wartet auf jemanden
watch-packets = Pakete
watch-told-at = Wie das Gerät es schrieb { $at }
watch-find = Code auf einem Zettel
watch-find-note = Eine Rückkehrstelle liest Ihnen den Code vor. Sie antworten, was hier steht, und nicht mehr: Es gibt keinen Namen.
watch-find-do = Suchen
watch-found = Das dürfen Sie sagen
watch-found-call = Mehr: { $unit }, { $callback }
watch-reminder = { $overdue } überfällig, { $soon } enden bald
watch-save = Bestätigung speichern
