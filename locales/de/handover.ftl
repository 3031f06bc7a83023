## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e4a5f346590e

notice-next = Weiter
notice-previous = Zurück
notice-repeat = Noch einmal
notice-cover = Bildschirm verdecken
notice-give-back = Geben Sie das Gerät zurück
notice-read-by = Der Beamte wird Ihre Antworten lesen und kann sie an den Magistrat, das Zentrum und andere Dienste weitergeben.
answer-yes = Ja
answer-no = Nein
answer-prefer-not = Ich möchte nicht antworten
