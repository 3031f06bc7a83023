## status: draft
## author: Halte
## date: 2026-11-22

# What an officer should know before relying on certificate, lists, clock or content. -do: what to do.

attention-certificate-revoked = Your station has withdrawn this device’s certificate.
attention-certificate-revoked-do =
    { $post ->
        [recipient] You can read what came before. No answer can be signed, and nothing new is sealed to you. Call your station.
        [supervisor] What devices told before stays. Nothing new is sealed to you. Call whoever keeps the station’s certificates.
        [interpreter] You can go on showing and reading out notices. Call your station.
        [publisher] A pack that is signed now is refused by every device. Call your station.
       *[officer] Packets go by hand for now, and say that the device is not enrolled. Call your station.
    }
attention-not-sent = Not sent, because the certificate was withdrawn: { $count }
attention-not-sent-do =
    { $post ->
        [recipient] Senders would refuse these answers. Call them, and answer again once you are enrolled again.
       *[officer] Recipients would refuse these packets. Open each case and seal it again; until this device is enrolled again, packets go by hand.
    }
attention-certificate-expired = This device’s certificate ended on { $day }.
attention-certificate-expired-do =
    { $post ->
        [recipient] You can go on: answers are signed and say so; each device decides. Ask your station for a new one.
        [supervisor] You can go on reading what devices tell. Ask whoever keeps the station’s certificates for a new one.
        [interpreter] You can go on showing and reading out notices. Ask your station for a new one.
        [publisher] Ask your station for a new one before you sign the next pack.
       *[officer] You can go on: packets are signed and say so; each recipient decides. Ask your station for a new one.
    }
attention-certificate-ends = This device’s certificate ends on { $day }, in { $days } days.
attention-certificate-ends-do = Make a request for the next one now. The old one stays valid until its last day.
attention-clock-wrong = This device’s clock is behind: your station’s files are from { $day }.
attention-clock-wrong-do =
    { $post ->
        [recipient] Set date and time. Until then answers carry the wrong time, and senders are told so.
        [supervisor] Set date and time. Until then deadlines are counted wrongly here.
        [interpreter] Set date and time.
        [publisher] Set date and time. Until then packs carry the wrong time.
       *[officer] Set date and time. Until then packets carry the wrong time, and recipients are told so.
    }
attention-lists-old = The list of withdrawn certificates is from { $day }.
attention-lists-old-do = Ask your station for the newest list. A certificate may have been withdrawn since.
attention-content-damaged = The installed content cannot be read.
attention-content-damaged-do = What ships with the app is in use. Install the packs again.
attention-content-not-used = The pack “{ $name }” cannot be used.
attention-content-not-used-do = What ships with the app stands in its place. Install the pack again, or ask for a newer one.
attention-content-fell-back = The pack “{ $name }” does not load in version { $version }. Version { $in_use } is in use.
attention-content-fell-back-do = Install it again, or ask for a newer one.
attention-content-older = The pack “{ $name }” is older than the one you installed.
attention-content-older-do = Somebody may have put an older folder back. Install the newest pack, and tell your station.
attention-content-other-station = The installed content is signed under another station.
attention-content-other-station-do = What ships with the app is in use. Install the packs of your own station.
attention-content-outdated = The pack “{ $name }” was to be renewed by { $day }.
attention-content-outdated-do = It stays in use. Numbers, law or texts may have changed: ask your station for the newest pack.
attention-more = See more
