## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: df4a4afc388b

refer-title =
    { $count ->
        [one] { $count } Person weiterverweisen
       *[other] { $count } Personen weiterverweisen
    }
refer-title-one = Person { $label } weiterverweisen
refer-first-call = zuerst anrufen
refer-people =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
refer-others = und { $count } nur als Zahl
refer-by-hand = von Hand: kein Schlüssel
refer-call = { $name } anrufen
refer-called-at = Angerufen um { $time }
refer-call-reached = Erreicht
refer-call-no-answer = Keine Antwort
refer-call-full = Voll
refer-call-will-come = Kommt
refer-call-declined = Kann sie nicht aufnehmen
refer-who = Wer wird weiterverwiesen
refer-more = Für die Empfänger
refer-more-about = Über { $label }
refer-sender = Absender
refer-nobody = Niemand ist gewählt. Wählen Sie, wer weiterverwiesen wird.
refer-not-enrolled = Dieses Gerät ist nicht angemeldet: Pakete werden unterschrieben und gehen von Hand, auf Papier oder Stick.
refer-seal =
    { $count ->
        [one] { $count } Paket unterschreiben und versiegeln
       *[other] { $count } Pakete unterschreiben und versiegeln
    }
refer-seal-some = Unterschreiben und versiegeln
refer-close = Niemanden weiterverweisen: zum Abschluss
