## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f9ddf436bc7f

# A paper to keep, and the question that comes before any is made.
keep-safe = Is het veilig om papier bij zich te dragen?
keep-safe-note = Iemand kan de persoon fouilleren of het vinden. Vraag het aan de persoon; toon het bij twijfel alleen.
keep-safe-yes = Ja, veilig om bij te houden
keep-safe-no = Nee, alleen tonen
keep-shown-only = Er is geen papier gemaakt. De folder kan altijd opnieuw getoond worden.
keep-notice = Bewaar de volledige folder als papier
keep-notice-saved = De folder ligt in { $path }
