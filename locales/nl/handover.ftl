## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2866fee53dd31d5123172615b2d28dad9b85e4140c5597205fd2f23beccec0f7

notice-next = Volgende
notice-previous = Vorige
notice-repeat = Opnieuw
notice-cover = Scherm bedekken
notice-give-back = Geef het toestel terug
notice-read-by = De ambtenaar zal uw antwoorden lezen en kan ze doorgeven aan de magistraat, het centrum en andere diensten.
answer-yes = Ja
answer-no = Nee
answer-prefer-not = Ik antwoord liever niet
