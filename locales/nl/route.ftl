## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 979a980f8784

route-choose-place = Kies de plaats
route-back = Terug naar de doorverwijzing
route-unwritten = Verzegeld en veilig in dit notitieboek, maar het bestand kon niet worden weggeschreven. Verzegel niet opnieuw.
route-save-again = Bewaar het bestand opnieuw
