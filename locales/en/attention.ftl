## status: draft
## author: Halte
## date: 2026-11-22

# What an officer should know before relying on certificate, lists, clock or content. -do: what to do.

attention-certificate-revoked = Your station has withdrawn this device’s certificate.
attention-certificate-revoked-do = Packets go by hand for now, and say that the device is not enrolled. Call your station.
attention-certificate-expired = This device’s certificate ended on { $day }.
attention-certificate-expired-do = You can go on: packets are signed and say so; each recipient decides. Ask your station for a new one.
attention-certificate-ends = This device’s certificate ends on { $day }, in { $days } days.
attention-certificate-ends-do = Make a request for the next one now. The old one stays valid until its last day.
attention-clock-wrong = This device’s clock is behind: your station’s files are from { $day }.
attention-clock-wrong-do = Set date and time. Until then packets carry the wrong time, and recipients are told so.
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
