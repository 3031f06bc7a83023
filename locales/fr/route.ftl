## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 979a980f8784

route-choose-place = Choisir le lieu
route-back = Retour à l’orientation
route-unwritten = Scellé et en sécurité dans ce carnet, mais le fichier n’a pas pu être écrit. Ne scellez pas une deuxième fois.
route-save-again = Enregistrer à nouveau le fichier
