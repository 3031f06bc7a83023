## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: ba1e084939f608fb65a82ff4d1b8f1845b62a9f457369dab9eec7ca60f33a874

received-title = Ontvangen pakket
received-open = Kies een pakketbestand
received-no-identity = Nog geen identiteitsbestand hier
received-no-identity-note = Een pakket opent enkel met de sleutel van zijn ontvanger. Kies eerst het identiteitsbestand.
received-training = Een oefening: geen echt dossier.
received-signed = Ondertekend { $at }
