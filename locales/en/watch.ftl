## status: draft
## author: Halte
## date: 2026-11-22

watch-title = Station: deadlines and answers
watch-none = No extract from a device yet.
watch-take = Choose extract files
watch-note = The station sees packets by number, deadlines and answers. It cannot open a packet.
watch-encounter = { $unit }, { $day }: { $persons } persons, { $told } told
watch-running = there is time
watch-soon = ends soon
watch-overdue = overdue
watch-answered = answer { $number }
watch-handed = given by hand
watch-unanswered = no answer yet
watch-after-statement = Help offered only after a statement: { $count }
watch-shortened = The log of { $device } is shorter than it was. Ask the unit.
watch-stuck = Waits for somebody
watch-packets = Packets
watch-told-at = As the device wrote it { $at }
watch-find = Code on a slip
watch-find-note = A return officer reads you the code. You answer what is shown here, and nothing more: there is no name.
watch-find-do = Find
watch-found = This is what you may say
watch-found-call = More: { $unit }, { $callback }
watch-reminder = { $overdue } overdue, { $soon } end soon
watch-save = Save the confirmation
