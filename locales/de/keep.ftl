## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f9ddf436bc7f

# A paper to keep, and the question that comes before any is made.
keep-safe = Ist es sicher, ein Papier bei sich zu tragen?
keep-safe-note = Jemand kann die Person durchsuchen oder es finden. Fragen Sie die Person; im Zweifel nur zeigen.
keep-safe-yes = Ja, sicher mitzunehmen
keep-safe-no = Nein, nur zeigen
keep-shown-only = Es wurde kein Papier gemacht. Der Hinweis kann jederzeit wieder gezeigt werden.
keep-notice = Den ganzen Hinweis als Papier speichern
keep-notice-saved = Der Hinweis liegt in { $path }
