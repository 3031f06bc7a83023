## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 3b1fd72783c6

# Content packs: what is installed, who signed it, until when it is good.

content-title = Inhalt
content-note = Indikatoren, Hinweise, Nummern, Recht und Aufnahmen. Wo kein Inhaltspaket installiert ist, gilt, was mit der App geliefert wird.
content-install = Ein Inhaltspaket installieren (Datei)
content-installed = Installiert und in Gebrauch: { $name }, Version { $version }.
content-none = Es ist kein Inhaltspaket installiert. Alles ist so, wie es mit Version { $version } der App geliefert wird.
content-needs-station = Inhaltspakete werden mit der Liste Ihrer Dienststelle geprüft. Melden Sie sich zuerst bei einer Dienststelle an.
content-version = Version { $version }
content-verified = Unterschrift geprüft
content-outdated = Zu erneuern
content-not-used = Nicht in Gebrauch
content-fell-back = Version { $version } in Gebrauch
content-by = Unterschrieben von { $by } am { $day }
content-holds-until = Gilt bis { $day }
content-before = Lädt es nicht, tritt Version { $version } an seine Stelle.
content-hash = Kennung des Inhalts, wie Pakete sie nennen: { $id }
content-meeting-points = Treffpunkte Ihrer Dienststelle
content-point-verified = Geprüft von { $by } am { $day }
content-kind-directory = Nummern und Orte
content-kind-law = Recht
content-kind-indicators = Indikatoren und Regeln
content-kind-service = Indikatoren einer Dienststelle
content-kind-leaflets = Hinweise und Texte
content-kind-audio = Aufnahmen
content-kind-exercises = Übungen
content-kind-overlay = Örtliche Nummern Ihrer Dienststelle
content-is-valid = Gültig: { $name } ({ $id }), Version { $version }, Dateien: { $files }.
content-signed = Unterschrieben von { $by } am { $signed }.
content-until = Gilt bis { $day }.
content-remark-outdated = Sein letzter Tag ist vorbei.
content-remark-expired = Das Zertifikat des Unterzeichners war heute nicht gültig: abgelaufen oder noch nicht gültig.
content-remark-expired-at-signing = Das Zertifikat des Unterzeichners war zur angegebenen Zeit nicht gültig.
content-remark-issuer-expired = Das Zertifikat der Dienststelle selbst war heute nicht gültig.
content-remark-time-inconsistent = Die Unterschrift nennt eine spätere Zeit als die Uhr dieses Geräts. Eine von beiden geht falsch.
content-remark-revoked-later = Das Zertifikat des Unterzeichners wurde später zurückgezogen.
