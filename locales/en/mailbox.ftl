## status: draft
## author: Halte
## date: 2026-11-22

mailbox-title = Post
mailbox-waiting =
    { $count ->
        [0] Nothing waits to be sent.
        [one] One delivery waits to be sent.
       *[other] { $count } deliveries wait to be sent.
    }
mailbox-sealed-note = Only sealed packets leave. Whoever carries them cannot read them.
mailbox-choose = By which way?
mailbox-stick = Stick or folder
mailbox-stick-place = Path of the stick or folder
mailbox-stick-hint = For example /media/usb. It must be there: plug it in first.
mailbox-send = Send what waits
mailbox-collect = Collect what is new
mailbox-stop = Stop
mailbox-stopping = Stopping after this packet…
mailbox-sending = Sending: { $done } of { $total }
mailbox-collecting = Collecting: { $done } of { $total }
mailbox-connecting = Looking for the mailbox…
mailbox-sent =
    { $count ->
        [0] Nothing was sent.
        [one] One delivery was sent.
       *[other] { $count } deliveries were sent.
    }
mailbox-sent-safe = Your own copy stays until the recipient has signed for it.
mailbox-sent-later =
    { $count ->
        [one] One could not be sent now and waits; the list says why.
       *[other] { $count } could not be sent now and wait; the list says why.
    }
mailbox-collected =
    { $count ->
        [0] Nothing new.
        [one] One new delivery.
       *[other] { $count } new deliveries.
    }
mailbox-collected-receipts =
    { $count ->
        [one] One is an answer: it stands with its case.
       *[other] { $count } are answers: they stand with their cases.
    }
mailbox-collected-extracts =
    { $count ->
        [one] One is a report of a device.
       *[other] { $count } are reports of devices.
    }
mailbox-collected-again =
    { $count ->
        [one] One had arrived before.
       *[other] { $count } had arrived before.
    }
mailbox-collected-quarantined =
    { $count ->
        [one] One cannot be relied on and was set aside.
       *[other] { $count } cannot be relied on and were set aside.
    }
mailbox-collected-left =
    { $count ->
        [one] One could not be read now; it is tried again next time.
       *[other] { $count } could not be read now; they are tried again next time.
    }
mailbox-clock-differs = The clock of the mailbox differs from this device’s by half a day or more. Set date and time of this device.
mailbox-list-title = What was sealed
mailbox-list-empty = Sealed packets appear here by themselves.
mailbox-kind-packet = Packet
mailbox-kind-receipt = Answer to a packet
mailbox-kind-extract = Report to the station
mailbox-state-queued = waits to be sent
mailbox-state-sent = sent; no signature yet
mailbox-state-left = sent
mailbox-state-acknowledged = recipient has signed for it
mailbox-state-failed = not delivered
mailbox-state-withdrawn = taken back
mailbox-state-quarantine = set aside
mailbox-withdraw = Take back
mailbox-withdraw-note = It is not sent again. What already lies in a mailbox can still be read there by its recipient.
mailbox-again = Send again
mailbox-set-aside-title = Set aside
mailbox-set-aside-note = Not to be relied on, not shown, not thrown away. Tell your station.
mailbox-reason-not-sent = waited thirty days and was never sent: hand it over another way
mailbox-reason-no-receipt = nobody signed for it in thirty days: call the recipient
mailbox-reason-bytes-gone = its sealed copy is no longer here
mailbox-reason-certificate-revoked = its certificate was withdrawn: every recipient would refuse it
mailbox-reason-revoked-since = its certificate was withdrawn since: it counts only if it was collected before
mailbox-reason-too-large = larger than a mailbox carries
mailbox-reason-not-sealed = not sealed: anybody could read it
mailbox-reason-altered = broken or altered on the way
mailbox-reason-unreadable = could not be read
mailbox-reason-credentials = the mailbox did not accept user or password
mailbox-reason-no-credentials = user or password is missing
mailbox-reason-not-permitted = not permitted there
mailbox-reason-unplugged = the stick or folder was not there
mailbox-reason-no-such-mailbox = no such mailbox on that server
mailbox-reason-no-such-object = no such mailbox on that server
mailbox-reason-full = the stick or mailbox was full
mailbox-reason-read-only = it could only be read
mailbox-reason-offline = nobody answered
mailbox-reason-certificate = the server could not prove who it is
mailbox-reason-clock = the clocks differed too much
mailbox-reason-server = the server could not, at that moment
mailbox-reason-answer = the answer was not understood
mailbox-reason-cancelled = stopped
mailbox-carry-title = Carry onward
mailbox-carry-note = Everything in all boxes, from a stick to the station’s folder or a server. You cannot read it.
mailbox-carry-from = From
mailbox-carry-to = To
mailbox-carry = Carry everything
mailbox-carrying = Carrying: { $done } of { $total }
mailbox-carried =
    { $count ->
        [0] Nothing new to carry.
        [one] One was carried.
       *[other] { $count } were carried.
    }
mailbox-carried-there =
    { $count ->
        [one] One was there already.
       *[other] { $count } were there already.
    }
mailbox-carried-broken =
    { $count ->
        [one] One is broken and was left where it lies.
       *[other] { $count } are broken and were left where they lie.
    }
mailbox-carried-left =
    { $count ->
        [one] One was not taken there; carry again to try it again.
       *[other] { $count } were not taken there; carry again to try them again.
    }
mailbox-settings-title = Mailboxes
mailbox-settings-none = No mailbox. Packets travel by stick.
mailbox-settings-add = Add a mailbox
mailbox-settings-address = Address
mailbox-settings-address-hint = https://… for WebDAV, s3://name for S3. Your station gives it to you.
mailbox-settings-user = User, or access key
mailbox-settings-secret = Password, or secret key
mailbox-settings-secret-hint = Kept encrypted in your notebook. Left empty, the one that is kept stays.
mailbox-settings-servers = S3: servers, one or several with commas
mailbox-settings-region = S3: region
mailbox-settings-keep = Keep this mailbox
mailbox-settings-remove = Forget
mailbox-settings-has-secret = password kept, encrypted
mailbox-settings-no-secret = no password kept
mailbox-cli-posted = { $posted } sent, { $failed } given up.
mailbox-cli-collected = { $new } new, { $again } known, { $quarantined } set aside.
mailbox-cli-left = { $count } could not be read or listed now; collect again later.
mailbox-cli-relayed = { $carried } carried, { $there } there already, { $broken } broken and left.
mailbox-cli-inbox = Inbox: { $arrived } arrived, { $unanswered } not yet answered.
