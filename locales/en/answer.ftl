## status: draft
## author: Halte
## date: 2026-11-22

answer-inbox = Received referrals
answer-none = Nothing received yet.
answer-waiting = Waits for your answer
answer-given = Answered
answer-superseded = A newer packet came
answer-received-on = Received { $at }
answer-persons =
    { $count ->
        [one] { $count } person
       *[other] { $count } persons
    }
answer-nobody = Information, no person
answer-identity = Identity, for the magistrate alone
answer-title = Your answer
answer-note = One tap for each person. The sender gets a signed answer; you can change it at any time, the newest counts.
answer-person = Person { $label }
answer-whole = This packet
answer-cannot = This packet names no way to answer it. Call the sender.
answer-in-vain = The last answer was not sent: the certificate was withdrawn. Call the sender, and sign it again once you are enrolled again.
answer-send = Sign the answer
answer-saved = Signed answer { $number } lies in { $path }
answer-status-received = Received, not decided yet
answer-status-accepted = We take this on
answer-status-declined = We cannot take this on
answer-status-full = No room now
answer-status-need-more = We need to know more
answer-why = Why
answer-what = What you need
answer-reason-outside-task = Not within our task
answer-reason-other-area = Another office is responsible there
answer-reason-other-care = Needs care that we cannot give
answer-reason-not-reached = We could not reach the person
answer-reason-already-helped = Another office already helps the person
answer-reason-not-stated = We say why by telephone
answer-reason-need-contact = How to reach the person
answer-reason-need-place = Where the person is now
answer-reason-need-language = Which language the person speaks
answer-reason-need-age = Whether the person may be under 18
answer-reason-need-facts = What was seen and said
answer-reason-need-call = Please call us
answer-from = Answer of { $name }, signed { $at }
answer-again = This answer had been taken before. Nothing changed.
answer-older = A later answer had come before it. The later one counts.
answer-accept = Choose an answer file
answer-accept-title = Answers from recipients
answer-accept-note = A signed answer says who takes care of whom. It stops the clock and shows the next step.
answer-open-encounter = Open the encounter
answer-print = Save for printing
answer-newer = Newer packet received on { $at }
answer-newer-note = It adds to this one. Answer there, not here: { $who }
answer-earlier = This adds to the packet received on { $at }
answer-earlier-note = Answer here, not there: { $who }
answer-earlier-missing = This adds to a packet sealed on { $at } that has not arrived here
answer-other-open = Open that packet
answer-same = The same person in another referral?
answer-same-note = Both referrals stay as they came. Nothing is merged: you say which one you follow, and why.
answer-same-with = { $label } here is { $other } from { $unit }, { $at }
answer-pick-newer = This one is newer
answer-pick-fuller = This one says more
answer-pick-confirmed = The person confirms this one
answer-followed = You follow this one: { $reason }
answer-beside = Stays beside { $other } from { $unit }: { $reason }
answer-part = They are two persons
answer-versions = Told twice
answer-everybody = Everybody
