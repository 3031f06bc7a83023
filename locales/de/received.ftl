## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 6af0c07e382a

received-title = Erhaltenes Paket
received-open = Paketdatei wählen
received-no-identity = Noch keine Identitätsdatei hier
received-no-identity-note = Ein Paket öffnet sich nur mit dem Schlüssel seines Empfängers. Wählen Sie zuerst die Identitätsdatei.
received-training = Eine Übung: kein echter Fall.
received-signed = Unterschrieben { $at }
