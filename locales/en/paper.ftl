## status: draft
## author: Halte
## date: 2026-11-22

# For the officer, at the foot and across the pages of leaflet and slip.
paper-status-draft = Draft text, checked by nobody yet
paper-status-reviewed = Reviewed text, not yet approved
paper-status-approved = Approved text
paper-version = version { $version }
paper-training = TRAINING
