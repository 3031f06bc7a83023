## status: draft
## author: Halte
## date: 2026-11-22

duty-interpreter-note = You show and read out notices. No case is kept on this device.
duty-publisher-note = You sign indicators, numbers, law and texts for the devices of your station, by the command line: halte content pack signs, halte content verify reads it back. No case is kept on this device.
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
duty-post-publisher = Post: publisher
