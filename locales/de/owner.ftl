## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 84717e9d72b2

owner-step-tell = Die Person informieren
owner-step-refer = Verweisen oder abschließen
owner-step-informed = Informiert; kann noch zurückkommen
owner-step-hand-over = Das Paket von Hand übergeben
owner-step-await-receipt = Auf Antwort von { $name } warten
owner-step-answer = { $name } hat es und entscheidet
owner-step-give-more = { $name } fragt: { $reason }
owner-step-next-centre = { $name }: { $answer }. Fragen Sie das nächste Zentrum
owner-step-call-office = { $name }: { $answer }. Rufen Sie die Stelle an
owner-step-seal-again = { $name }: nicht gesendet, das Zertifikat wurde zurückgezogen. Versiegeln Sie es erneut
owner-step-ask-or-seal = { $name }: gesendet, nicht unterschrieben, das Zertifikat seither zurückgezogen. Fragen Sie dort nach, oder versiegeln Sie es erneut
owner-step-followed = { $name } kümmert sich
owner-title = Bei wem es liegt
owner-due = Braucht Sie jetzt
owner-next = An { $name } senden
owner-next-note = Ein neues Paket wird nur für { $name } versiegelt. Die anderen behalten ihres.
owner-none-left = Alle Zentren wurden gefragt. Rufen Sie die Kontaktstelle an: 078 055 800.
owner-phone-full = Jetzt kein Platz, am Telefon
owner-phone-declined = Kann die Person nicht aufnehmen, am Telefon
owner-since = Seit { $at }
owner-again = Was ergänzt wurde, an { $name } senden
owner-again-note = Ergänzen Sie zuerst, was gefragt ist. Ein neues Paket wird nur für { $name } versiegelt und ersetzt das vorige. Die anderen behalten ihres.
owner-seal = Erneut versiegeln für { $name }
owner-seal-note = Wer ein Paket erhält, nachdem sein Zertifikat zurückgezogen wurde, lehnt es ab. Ein neues tritt an seine Stelle; bis dieses Gerät wieder angemeldet ist, geht es von Hand.
owner-phone = { $name } am Telefon
owner-phone-at = { $name } am Telefon um { $time }
owner-phone-who = Um wen es in der Antwort geht
