## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 538147e103c4

# A paper to keep, and the question that comes before any is made.
keep-safe = Is het veilig om papier bij zich te dragen?
keep-safe-note = Vraag het waar anderen het niet zien of horen: iemand kan de persoon fouilleren of het vinden. Toon het bij twijfel alleen.
keep-safe-yes = Ja, veilig om bij te houden
keep-safe-no = Nee, alleen tonen
keep-alone-yes = Onder vier ogen gevraagd: ja, veilig om bij te houden
keep-alone-no = Onder vier ogen gevraagd: nee, enkel tonen
keep-alone-not-asked = Kon niet onder vier ogen vragen: enkel tonen
keep-shown-only = Er is geen papier gemaakt. De folder kan altijd opnieuw getoond worden.
keep-notice = Bewaar de volledige folder als papier
keep-notice-saved = De folder ligt in { $path }
keep-slip = Toon het met zijn code, om te fotograferen
keep-slip-code = Het kleine papier als code
keep-slip-how = De persoon kan dit scherm fotograferen, of alleen de code: elke telefoon toont de woorden. Op de foto staat wat op het kleine papier staat.
keep-slip-done = Klaar: terug
