## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 538147e103c4

# A paper to keep, and the question that comes before any is made.
keep-safe = Ist es sicher, ein Papier bei sich zu tragen?
keep-safe-note = Fragen Sie außer Sicht- und Hörweite der anderen: Jemand kann die Person durchsuchen oder es finden. Im Zweifel nur zeigen.
keep-safe-yes = Ja, sicher mitzunehmen
keep-safe-no = Nein, nur zeigen
keep-alone-yes = Unter vier Augen gefragt: ja, sicher mitzunehmen
keep-alone-no = Unter vier Augen gefragt: nein, nur zeigen
keep-alone-not-asked = Unter vier Augen nicht möglich: nur zeigen
keep-shown-only = Es wurde kein Papier gemacht. Der Hinweis kann jederzeit wieder gezeigt werden.
keep-notice = Den ganzen Hinweis als Papier speichern
keep-notice-saved = Der Hinweis liegt in { $path }
keep-slip = Mit Code zeigen, zum Fotografieren
keep-slip-code = Das kleine Papier als Code
keep-slip-how = Die Person kann diesen Bildschirm fotografieren oder nur den Code: Jedes Telefon zeigt seine Worte. Auf dem Foto steht, was auf dem kleinen Papier steht.
keep-slip-done = Fertig: zurück
