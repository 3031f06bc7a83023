## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 896c35d38ae3

recovery-title = Wenn Sie die Passphrase vergessen
recovery-station = Ihre Dienststelle kann dieses Notizbuch öffnen, wenn Sie die Passphrase vergessen.
recovery-station-note = Wer sowohl die Dateien dieses Geräts als auch den Wiederherstellungsschlüssel der Dienststelle hat, kann alles im Notizbuch lesen. Die Dienststelle bewahrt diesen Schlüssel offline auf. Wird er benutzt, sagt es das Protokoll und Sie sehen es hier. Dienststelle: { $station }
recovery-nobody = Niemand außer Ihnen kann dieses Notizbuch öffnen.
recovery-nobody-note = Eine vergessene Passphrase lässt sich nicht ersetzen. Sobald eine Dienststelle dieses Gerät angemeldet hat, kann sie helfen.
recovery-used = Am { $day } um { $time } mit dem Wiederherstellungsschlüssel der Dienststelle geöffnet. Wenn Sie das nicht verlangt haben, sagen Sie es Ihrer Leitung.
recovery-compare = Vergleichen Sie mündlich mit Ihrer Dienststelle: { $fingerprint }
