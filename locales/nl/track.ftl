## status: draft
## author: Halte
## date: 2026-11-22

track-trafficking = Vermoeden van mensenhandel
track-aggravated-smuggling = Vermoeden van verzwaarde mensensmokkel
