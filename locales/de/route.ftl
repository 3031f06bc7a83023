## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 979a980f8784

route-choose-place = Ort wählen
route-back = Zurück zur Weiterverweisung
route-unwritten = Versiegelt und sicher in diesem Notizbuch, aber die Datei konnte nicht geschrieben werden. Nicht noch einmal versiegeln.
route-save-again = Datei erneut speichern
