## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 603944653d4b

# How a device joins its station: the request, what is read aloud, the answer, the certificate.

enrol-title = Dienststelle und Zertifikat
enrol-ask = Einen Antrag stellen
enrol-ask-again = Das nächste Zertifikat beantragen
enrol-again-note = Gleiche Schlüssel, gleiches Notizbuch. Das jetzige Zertifikat gilt bis zu seinem letzten Tag.
enrol-fingerprint = Lesen Sie dies der Dienststelle laut vor
enrol-fingerprint-why = Die Dienststelle vergleicht es, bevor sie antwortet. Es verrät nichts über Sie.
enrol-fingerprint-known = Die Dienststelle kennt dieses Gerät an seinem Schlüssel: Es muss nichts vorgelesen werden.
enrol-qr = Der Antrag als QR-Code
enrol-qr-note = Ein Foto dieses Codes genügt der Dienststelle.
enrol-file = Der Antrag liegt in { $path }.
enrol-compare = Liest die Dienststelle dasselbe vor?
enrol-compare-note = Antwort der Dienststelle „{ $name }“. Vergleichen Sie mündlich, Gruppe für Gruppe.
enrol-replaces = Dieses Gerät vertraut jetzt einer anderen Dienststelle. Mit dieser Antwort tritt die neue an ihre Stelle.
enrol-matches = Es stimmt: dieser Dienststelle beitreten
enrol-differs = Es weicht ab: nichts übernehmen
enrol-nothing-taken = Nichts wurde übernommen. Sagen Sie Ihrer Dienststelle, dass die Antwort nicht stimmt.
enrol-state-valid = Gültig
enrol-state-ends = Endet bald
enrol-state-expired = Abgelaufen; es unterschreibt noch und sagt es
enrol-state-not-yet = Nach dieser Uhr noch nicht gültig
enrol-state-revoked = Zurückgezogen
enrol-role-device = Ein Gerät mit seiner Beamtin oder seinem Beamten
enrol-role-recipient = Ein Empfänger von Paketen
enrol-role-publisher = Ein Herausgeber von Inhalt
enrol-role-interpreter = Ein Dolmetscher
enrol-for-unit = Für { $unit }
enrol-days = Vom { $from } bis { $to }
enrol-serial = Seriennummer { $serial }
enrol-roster = Empfänger mit Schlüssel: { $count }. Liste { $number } vom { $day }.
enrol-revoked = Zurückgezogene Zertifikate: Liste { $number } vom { $day }.
