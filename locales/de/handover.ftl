## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2866fee53dd31d5123172615b2d28dad9b85e4140c5597205fd2f23beccec0f7

notice-next = Weiter
notice-previous = Zurück
notice-repeat = Noch einmal
notice-cover = Bildschirm verdecken
notice-give-back = Geben Sie das Gerät zurück
notice-read-by = Der Beamte wird Ihre Antworten lesen und kann sie an den Magistrat, das Zentrum und andere Dienste weitergeben.
answer-yes = Ja
answer-no = Nein
answer-prefer-not = Ich möchte nicht antworten
