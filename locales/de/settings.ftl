## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 21e3e48ab43f

settings-title = Einstellungen
settings-profile = Sie
settings-language = Sprache
settings-service = Dienst
settings-service-local-police = Lokale Polizei
settings-service-federal-police = Föderale Polizei
settings-service-labour-inspection = Arbeitsinspektion
settings-unit = Einheit
settings-unit-note = Wie sie auf Paketen stehen soll.
settings-officer = Name
settings-officer-note = Für den Magistrat; das Ausländeramt erhält nur die Einheit.
settings-callback = Nummer für Rückruf
settings-callback-note = Wer Fragen hat, ruft hier an.
settings-theme = Licht
settings-save = Einstellungen speichern
settings-saved = Gespeichert.
settings-is-enrolled = Angemeldet
settings-training = Nur für Übungen angemeldet
settings-not-enrolled = Nicht angemeldet
settings-not-enrolled-note = Pakete können schon unterschrieben werden; sie gehen von Hand, bis die Dienststelle antwortet.
settings-answer = Antwort der Dienststelle übernehmen (Datei)
settings-enrolled = Dieses Gerät ist angemeldet.
settings-roster = Neuere Liste übernehmen (drei Dateien)
settings-roster-three = Wählen Sie roster.asice, crl.asice und station-ca.pem zusammen.
settings-roster-installed = Die Liste ist übernommen.
settings-identity = Erhaltene Pakete
settings-receives = Dieses Gerät öffnet Pakete, die an es gerichtet sind.
settings-receives-not = Dieses Gerät öffnet noch keine Pakete.
settings-identity-pick = Identitätsdatei wählen
settings-identity-installed = Die Identität ist übernommen.
settings-folder = Pakete und Papiere kommen in { $path }
settings-badge = Dienstnummer
settings-badge-note = Wie sie auf den Paketen stehen soll
