## status: draft
## author: Halte
## date: 2026-11-22

recovery-title = If you forget the passphrase
recovery-station = Your station can open this notebook if you forget the passphrase.
recovery-station-note = Whoever has both this device’s files and the station’s recovery key can read everything in the notebook. The station keeps that key offline. When it is used, the log says so and you see it here. Station: { $station }
recovery-nobody = Nobody but you can open this notebook.
recovery-nobody-note = A forgotten passphrase cannot be replaced. Once a station has enrolled this device, it can help.
recovery-used = Opened with the station’s recovery key on { $day } at { $time }. If you did not ask for this, tell your supervisor.
recovery-compare = Compare by voice with your station: { $fingerprint }
