## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: ba1e084939f608fb65a82ff4d1b8f1845b62a9f457369dab9eec7ca60f33a874

received-title = Erhaltenes Paket
received-open = Paketdatei wählen
received-no-identity = Noch keine Identitätsdatei hier
received-no-identity-note = Ein Paket öffnet sich nur mit dem Schlüssel seines Empfängers. Wählen Sie zuerst die Identitätsdatei.
received-training = Eine Übung: kein echter Fall.
received-signed = Unterschrieben { $at }
