## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 890ff109ece1

frames-show = Als Codes zeigen
frames-show-title = Codes für { $name }
frames-show-how = Halten Sie die Kamera des anderen Geräts vor diesen Bildschirm, bis es meldet, dass das Paket vollständig ist. Die Reihenfolge ist gleich.
frames-show-count = Code { $at } von { $count }. Etwa { $need } davon genügen.
frames-show-time =
    { $seconds ->
        [one] Ein Durchgang dauert { $seconds } Sekunde.
       *[other] Ein Durchgang dauert { $seconds } Sekunden.
    }
frames-show-sealed = Versiegelt: Wer diesen Bildschirm filmt, kann ohne den Schlüssel des Empfängers nichts öffnen.
frames-show-drawing = Die Codes werden gezeichnet
frames-pause = Pause
frames-go-on = Weiter
frames-slower = Langsamer
frames-faster = Schneller
frames-show-done = Fertig: zurück zu den Paketen
frames-code-picture = Code { $at }
frames-too-large-here = Zu groß für Codes ({ $size } KiB; höchstens 60). Geben Sie es auf einem Stick weiter oder versiegeln Sie neu „klein genug für Codes“.
frames-seal-small = Klein genug für Codes
frames-seal-small-note = Weder Kabel noch Netz? Die versiegelten Pakete lassen das PDF weg; der Empfänger liest sie in Halte. Was von Hand geht, behält sein Papier.
frames-read = Codes von einem Bildschirm lesen
frames-read-title = Codes lesen
frames-read-how = Lassen Sie das andere Gerät seine Codes zeigen. Filmen Sie sie, oder wählen Sie Fotos davon: mehrere auf einmal, in beliebiger Reihenfolge.
frames-read-pick = Fotos wählen
frames-read-camera = Kamera benutzen
frames-read-camera-stop = Kamera anhalten
frames-read-camera-on = Die Kamera sucht nach Codes.
frames-read-camera-none = Hier ist keine Kamera nutzbar
frames-read-camera-none-note = Machen Sie mit einem anderen Gerät Fotos oder Bildschirmaufnahmen der Codes und wählen Sie sie hier.
frames-read-have = { $have } von etwa { $need } Codes
frames-read-none-yet = Noch kein Code
frames-read-no-code =
    { $count ->
        [one] In { $count } Foto wurde kein Code gefunden. Gehen Sie näher heran, halten Sie still, vermeiden Sie Spiegelungen.
       *[other] In { $count } Fotos wurde kein Code gefunden. Gehen Sie näher heran, halten Sie still, vermeiden Sie Spiegelungen.
    }
frames-read-again = Neu beginnen
frames-refused-not-ours = Ein Code von etwas anderem wurde übergangen.
frames-refused-length = Ein Code anderer Art wurde übergangen.
frames-refused-text = Ein Code war nicht lesbar. Andere ersetzen ihn.
frames-refused-newer = Diese Codes sind von einer neueren Version. Aktualisieren Sie die App.
frames-refused-checksum = Ein Code wurde falsch gelesen. Andere ersetzen ihn.
frames-refused-empty = Ein Code gibt ein leeres Paket vor; er wurde nicht genommen.
frames-refused-too-large = Ein Code gibt ein größeres Paket vor, als Codes tragen; er wurde nicht genommen.
frames-refused-block = Ein Code gibt einen Teil vor, den es nicht gibt; er wurde nicht genommen.
frames-refused-number = Ein Code trägt eine Nummer, die nie gezeigt wird; er wurde nicht genommen.
frames-refused-other-transfer = Ein Code gehört zu einem anderen Paket. Um jenes zu lesen, beginnen Sie neu.
frames-refused-length-changed = Ein Code widerspricht den anderen in der Länge; er wurde nicht genommen.
frames-refused-spoiled = Diese Codes ergeben kein vollständiges Paket. Alle wurden verworfen: Beginnen Sie neu.
