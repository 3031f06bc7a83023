## status: draft
## author: Halte

received-title = Ontvangen pakket
received-open = Kies een pakketbestand
received-no-identity = Nog geen identiteitsbestand hier
received-no-identity-note = Een pakket opent enkel met de sleutel van zijn ontvanger. Kies eerst het identiteitsbestand.
received-training = Een oefening: geen echt dossier.
received-signed = Ondertekend { $at }
