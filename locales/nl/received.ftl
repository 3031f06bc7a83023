## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 6af0c07e382a

received-title = Ontvangen pakket
received-open = Kies een pakketbestand
received-no-identity = Nog geen identiteitsbestand hier
received-no-identity-note = Een pakket opent enkel met de sleutel van zijn ontvanger. Kies eerst het identiteitsbestand.
received-training = Een oefening: geen echt dossier.
received-signed = Ondertekend { $at }
