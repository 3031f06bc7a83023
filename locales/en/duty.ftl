## status: draft
## author: Halte
## date: 2026-11-22

duty-interpreter-note = You show and read out notices. No case is kept on this device.
duty-title = What this notebook is for
duty-device = Officer or inspector
duty-recipient = Receives referrals
duty-interpreter = Interpreter
duty-station = Watches deadlines
duty-which = Which office
duty-post-officer = Post: officer
duty-post-inspector = Post: inspector
duty-post-interpreter = Post: interpreter
duty-post-supervisor = Post: supervisor
duty-post-recipient = Post: recipient
