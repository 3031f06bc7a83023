## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f20748703b4e

track-trafficking = Vermoeden van mensenhandel
track-aggravated-smuggling = Vermoeden van verzwaarde mensensmokkel
