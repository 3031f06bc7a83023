## status: draft
## author: Halte
## date: 2026-11-22

# What is worth saying of a packet that holds.

remark-expired = The sender’s certificate was not valid on the day you received the packet: expired, or not valid yet.
remark-expired-at-signing = The sender’s certificate was not valid at the time the signature gives.
remark-issuer-expired = The station’s own certificate was not valid on the day you received the packet: expired, or not valid yet.
remark-time-inconsistent = The signature gives a time later than the arrival of the packet.
remark-revoked-later = The sender’s certificate was withdrawn after you first saw the packet.
remark-pack-outdated = The sender worked with older indicators or an older table of laws than you have.
remark-by-hand = The packet was made to travel by hand: it was never sealed, and only the name on it says whom it is for.
