## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e4a5f346590e

notice-next = Volgende
notice-previous = Vorige
notice-repeat = Opnieuw
notice-cover = Scherm bedekken
notice-give-back = Geef het toestel terug
notice-read-by = De ambtenaar zal uw antwoorden lezen en kan ze doorgeven aan de magistraat, het centrum en andere diensten.
answer-yes = Ja
answer-no = Nee
answer-prefer-not = Ik antwoord liever niet
