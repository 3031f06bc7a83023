## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Weiter
notice-previous = Zurück
notice-repeat = Noch einmal
notice-cover = Bildschirm verdecken
notice-give-back = Geben Sie das Gerät zurück
notice-read-by = Der Beamte wird Ihre Antworten lesen und kann sie an den Magistrat, das Zentrum und andere Dienste weitergeben.
notice-back = Zurück
notice-start = Anfangen
notice-topics = Ihre Rechte
notice-stories = Geschichten
notice-questions = Fragen
notice-play = Anhören
notice-pause = Pause
notice-slow = Langsamer
notice-voice-synthetic = Das ist die Stimme eines Computers.
notice-headphones = Benutzen Sie Kopfhörer, wenn es geht, damit niemand sonst mithört.
notice-alone = Lesen und antworten Sie allein, wenn es geht.
notice-skip = Sie dürfen jede Frage überspringen.
notice-change = Sie können Ihre Antworten ändern, bis Sie das Gerät zurückgeben.
notice-question-of = Frage { $number } von { $count }
notice-finished = Danke, das ist alles.
notice-understood = Haben Sie das verstanden?
notice-offer = Möchten Sie Hilfe von einem spezialisierten Zentrum?
notice-carry = Dieses Papier handelt von Ihren Rechten, und jemand könnte es finden; ist es für Sie sicher, es zu behalten?
answer-yes = Ja
answer-no = Nein
answer-prefer-not = Ich möchte nicht antworten
answer-understood = Ich verstehe
answer-not-understood = Ich verstehe nicht
answer-wants-help = Ich möchte Hilfe
answer-will-think = Ich möchte darüber nachdenken
answer-not-now = Ich möchte jetzt keine Hilfe
