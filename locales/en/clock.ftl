## status: draft
## author: Halte
## date: 2026-11-22

clock-centre-not-reached = Centre not reached yet
clock-centre-not-reached-why = The centre is the first call. Ends when a centre was reached.
clock-packet-unacknowledged = Packet not acknowledged yet
clock-packet-unacknowledged-why = Nobody has said that it arrived. Ends when you note who received it.
clock-io-decision-with-document = Immigration Office decides within 12 hours
clock-io-decision-with-document-why = With an identity document: 12 hours, from deprivation of liberty or from sending. Ends when its decision is noted.
clock-io-decision-without-document = Immigration Office decides within 24 hours
clock-io-decision-without-document-why = Without an identity document: 24 hours, from deprivation of liberty or from sending. Ends when its decision is noted.
clock-guardianship-decision-with-document = Guardianship Service decides within 12 hours
clock-guardianship-decision-with-document-why = With an identity document: 12 hours, as for the Immigration Office. Ends when its decision is noted.
clock-guardianship-decision-without-document = Guardianship Service decides within 24 hours
clock-guardianship-decision-without-document-why = Without an identity document: 24 hours, as for the Immigration Office. Ends when its decision is noted.
clock-screening = Screening within 3 days
clock-screening-why = European screening of somebody apprehended inside the territory: 3 days from then. Stop it when the screening is done.
clock-reflection = Reflection period, 45 days
clock-reflection-why = Runs from the day Annex 15 was issued. Nobody is removed during it. Ends with the next document.
clock-attestation = Registration certificate, 3 months
clock-attestation-why = Runs from the day it was issued; renewable once. The centre asks for the renewal.
clock-attestation-renewed = Registration certificate, second 3 months
clock-attestation-renewed-why = Runs from the day of renewal; it cannot be renewed again. Ends with the A card.
clock-a-card = A card, 6 months
clock-a-card-why = Runs from the day it was issued or last renewed; renewable while proceedings run. The centre asks for the renewal.
clock-business-closure = Closure by the mayor, at most 6 months
clock-business-closure-why = Closure of a business on suspicion of trafficking or smuggling, from the day it was ordered.

clock-basis-packet = sealing of the packet
clock-basis-call = the first call
clock-runs-from = Runs from { $since }: { $basis }, recorded by you.
clock-runs-corrected = Runs from { $since }, corrected by you. Recorded before: { $from }, { $basis }.
clock-recorded-on = Recorded on { $at }.
clock-for = For { $persons }
clock-until = Until { $due }
clock-soon = Ends soon
clock-overdue = Overdue
clock-left = { $time } left
clock-late = { $time } over
clock-minutes = { $count } min
clock-hours = { $hours } h { $minutes } min
clock-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
clock-to-confirm = Confirm the start
clock-confirm = Yes, it runs from { $since }
clock-confirmed = start confirmed
clock-corrected = start corrected
clock-what = What it is
clock-from = From what
clock-source = Source
clock-unverified = nobody has verified this length
clock-correct-title = It runs from another time
clock-correct-label = Start
clock-correct = Use this start
clock-stop-title = Stop this clock, because
clock-stop-decided = It is done or decided
clock-stop-not-applicable = It does not apply here
clock-stop-replaced = Something else replaced it
clock-stop-mistake = It was started by mistake
clock-stopped = Stopped on { $at }: { $reason }
clock-stopped-list = Stopped clocks
clock-restart = Start it again
clock-none = This clock no longer runs: what ended it was recorded.
