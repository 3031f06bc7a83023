## status: draft
## author: Halte
## date: 2026-11-22

received-title = Received packet
received-open = Choose a packet file
received-no-identity = No identity file here yet
received-no-identity-note = A packet opens only with its recipient’s own key. Choose the identity file first.
received-training = An exercise: no real case.
received-signed = Signed { $at }
