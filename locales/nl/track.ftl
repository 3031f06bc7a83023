## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 3e00556ccbb3249fd390dbd280b957884282aacb1c51216240f4ee87e9a7450d

track-trafficking = Vermoeden van mensenhandel
track-aggravated-smuggling = Vermoeden van verzwaarde mensensmokkel
