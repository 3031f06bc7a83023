## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 3639af1aa359

problem-too-large = sie ist größer als 1 MiB.
problem-not-json = das ist kein JSON (Zeile { $line }, Spalte { $column }).
problem-unknown-field = dieses Feld ist nicht bekannt.
problem-missing-field = dieses Feld fehlt.
problem-unknown-value = dieser Wert gehört nicht zu den möglichen.
problem-double-field = dieses Feld steht dort zweimal.
problem-wrong-type = hierher gehört ein Wert anderer Art.
problem-not-valid = diese Kennung ist nicht richtig geschrieben.
problem-not-a-date = das ist kein Datum der Form JJJJ-MM-TT.
problem-does-not-fit = das passt nicht zum Format.
problem-other-format = das ist keine Begegnungsdatei der bekannten Version.
problem-nobody = es muss mindestens eine Person geben.
problem-too-many-persons = es sind mehr als 500 Personen.
problem-label-twice = diese Kennung ist zweimal vergeben.
problem-indicator-twice = dieser Indikator steht zweimal in einer Liste.
problem-unknown-pack = diese Liste von Indikatoren ist nicht installiert.
problem-unknown-indicator = dieser Indikator ist nicht installiert.
problem-about-one-person = dieser Indikator betrifft eine einzelne Person, nicht die ganze Lage.
problem-unknown-place = dieser Ort steht nicht in der Liste.
problem-unknown-row = diese Angabe gehört nicht zu denen, die geführt werden.
problem-about-other = diese Angabe gehört zur ganzen Begegnung, oder zu einer Person.
problem-unknown-person = diese Person ist nicht in der Begegnung.
problem-nobody-named = es ist niemand genannt.
problem-value = die Eingabe passt nicht zu diesem Feld oder ist zu lang.
problem-consent-of-child = ein Kind wird nicht um Zustimmung gebeten.
problem-consent-not-asked = für diesen Empfänger ist keine Zustimmung nötig.
problem-reason-needed = es braucht einen Grund in einer Zeile.
problem-unknown-packet = dieses Paket gehört nicht zur Begegnung.
problem-own-act = das hält die App selbst fest.
problem-nothing-to-undo = es gibt nichts zurückzunehmen.
problem-file-damaged = die Datei ist beschädigt oder eine andere als die verlangte.
problem-other-version = die Datei hat eine andere Version.
problem-not-certifiable = ein Name oder eine Einheit kann nicht in einem Zertifikat stehen: leer, zu lang oder mit einem unzulässigen Zeichen.
problem-not-believed = eine Unterschrift oder ein Zertifikat hält nicht.
problem-older = es ist älter als das, was schon bekannt ist.
problem-other-station = es kommt von einer anderen Dienststelle.
problem-training-mixed = Übung und Ernstfall dürfen sich nicht mischen.
problem-taken = dieser Name oder dieser Schlüssel gehört schon jemand anderem.
problem-other-keys = es ist nicht für diese Schlüssel.
problem-unknown-serial = diese Dienststelle hat kein Zertifikat mit dieser Nummer ausgestellt.
problem-unknown-recipient = dieser Empfänger steht nicht auf der Liste.
problem-folder-taken = der Ordner ist nicht leer oder enthält schon eine Dienststelle.
problem-station-in-use = ein anderes Programm arbeitet mit dieser Dienststelle.
problem-passphrase-needed = der Schlüssel der Dienststelle braucht seine Passphrase.
problem-passphrase-wrong = diese Passphrase öffnet den Schlüssel der Dienststelle nicht.
problem-disk = eine Datei der Dienststelle konnte nicht gelesen oder geschrieben werden.
problem-no-randomness = das System gab keine Zufallszahlen.
problem-impossible-time = das Datum dieses Computers kann nicht stimmen.
problem-not-compared = die Fingerabdrücke stimmten nicht überein.
problem-no-such-clock = diese Uhr gibt es jetzt nicht.
problem-clock-runs = diese Uhr läuft schon.
