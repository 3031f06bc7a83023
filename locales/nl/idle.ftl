## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bddd03a804c6

idle-after = Vergrendelen als niemand het gebruikt
idle-minutes = { $minutes } min
idle-left-idle = Vergrendeld omdat niemand het een tijd gebruikte. Alles wat bewaard was, is er nog.
idle-left-asleep = Vergrendeld omdat het toestel in slaapstand was. Alles wat bewaard was, is er nog.
