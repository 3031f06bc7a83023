## status: draft
## author: Halte
## date: 2026-11-22

sealed-title =
    { $count ->
        [one] { $count } packet sealed
       *[other] { $count } packets sealed
    }
sealed-closed = Encounter closed
sealed-none = Nothing was sealed.
sealed-folder = The files lie in
sealed-for-one = opens for this recipient alone
sealed-revoked = not sent: the certificate was withdrawn
sealed-revoked-left = certificate withdrawn after it was sent
sealed-revoked-identity = The name in it stands nowhere else in this notebook. Ask for it again and enter it before you seal again.
sealed-evidence = Evidence id, for the report
sealed-phone-text = To say on the phone
sealed-save = Save the signed paper
sealed-saved = Saved: { $path }
sealed-hand-to = Handed to (office or desk)
sealed-signed-for = Signed for
sealed-hand = Note handing over
sealed-handed = Handed to { $to } at { $time }
sealed-handed-signed = Handed to { $to } at { $time }, signed for
sealed-home = Done: to the start
sealed-close-title = Close the encounter
sealed-close = Close now
sealed-counted = When closed, of { $label } only the count stays
sealed-hold = Keep { $label }: { $reason }
sealed-hold-asked = asked to be contacted
sealed-hold-contact = contact with a centre runs
sealed-hold-doubt = a doubt remains
sealed-reopen = Open again, because
sealed-reopen-correction = Something must be corrected
sealed-reopen-new-fact = There is a new fact
sealed-reopen-request = A recipient or magistrate asks
