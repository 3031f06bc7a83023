## status: draft
## author: Halte
## date: 2026-11-22

# err: what happened; rec: what to do. A rec says of what is kept or changed only what is so.

err-journal-wrong-passphrase = This passphrase does not open the notebook.
rec-journal-wrong-passphrase =
    Try again; look at capitals and the keyboard language. Nothing was changed. { $recovery ->
        [all] If you have forgotten it, your station can give this notebook a new one.
        [some] If you have forgotten it, ask your station: it can open some notebooks on this device.
       *[nobody] If you have forgotten it, nobody else can open this notebook.
    }
err-journal-damaged-keys = The key file of the notebook is damaged.
rec-journal-damaged-keys = Nothing was deleted. Leave the folder as it is. Without its key file nobody can open the notebook, not even your station; if a copy of the folder was kept anywhere, your station can put the key file back.
err-journal-damaged = The notebook is damaged.
rec-journal-damaged = Nothing was deleted. Keep the folder as it is and ask your station before you start a new notebook.
err-journal-newer = This notebook was last opened by a newer version.
rec-journal-newer = Update the app; nothing was changed.
err-journal-disk-full = There is no room left on this device.
rec-journal-disk-full = Your last entry was not saved; all earlier ones are. Make room, then enter it again.
err-journal-read-only = Nothing can be written in the folder of the notebook.
rec-journal-read-only = Ask for the right to write there, or choose another folder. Nothing was changed.
err-journal-already-open = The notebook is already open in another window or program.
rec-journal-already-open = Close it there, then try again.
err-journal-none = There is no notebook here yet.
rec-journal-none = Choose a passphrase to make one, or check the folder.
err-journal-passphrase-taken = A notebook here already opens with this passphrase.
rec-journal-passphrase-taken = Unlock that notebook, or choose another passphrase for a new one. Nothing was changed.
err-passphrase-weak = This passphrase is too easy to guess.
rec-passphrase-weak = Use four or more words that have nothing to do with each other or with you.
err-locked = This is locked.
rec-locked = Unlock with your passphrase. The notice, the numbers to call and the read-out card stay open.
err-encounter-unknown = This encounter is not in the notebook.
rec-encounter-unknown = Choose one from the list of encounters.
err-encounter-closed = This encounter is closed.
rec-encounter-closed = Open it again with a reason if you must add something.
err-encounter-file = The encounter file is refused at { $path }: { $problem }
rec-encounter-file = Correct the file at that place and try again. Nothing was taken over.
err-event-refused = This could not be recorded: { $problem }
rec-event-refused = Nothing was changed. Check what you entered and try again.
err-notice-first = This can be told or asked only after the person has seen or heard a notice.
rec-notice-first = Show or play the notice first. If it cannot wait, tap “Safety question”.
err-nothing-to-refer = Nobody is chosen for this referral.
rec-nothing-to-refer = Choose at least one person. You may refer anyone, at every outcome.
err-not-enrolled = This device is not enrolled with a station yet.
rec-not-enrolled = Make an enrolment request and give it to your station. You can go on recording, showing the notice and calling.
err-packet-refused = This packet is refused. { $reason }
rec-packet-refused = Do not rely on what it says. Ask the sender for a new packet and tell your station.
err-packet-not-for-you = This packet is not for you.
rec-packet-not-for-you = It is meant for another recipient. Give it back to whoever brought it, or tell the sender.
err-station-refused = The station did not do this: { $problem }
rec-station-refused = Check the file, the folder and the passphrase, and try again. Carry on only with files that the station has written whole.
err-roster-refused = What came from the station is refused: the list of stations and keys, its answer, or an identity.
rec-roster-refused = The list in use stays in use. Ask your station for the current files.
err-roster-older = This list is older than the one in use.
rec-roster-older = The list in use stays in use. Ask your station for the newest one; an older list could hide a withdrawn certificate.
err-certificate-revoked = The certificate behind this was withdrawn by the station.
rec-certificate-revoked = Nothing was taken over. Call the station and ask why, and who may sign now.
err-pack-older = This pack is older than the one installed: version { $offered }, and version { $seen } is known.
rec-pack-older = The installed pack stays in use. Ask for a version after { $seen }.
err-pack-refused = This content pack is refused: { $problem }
rec-pack-refused = The content in use stays in use. Ask whoever made the pack for a whole file.
err-pack-clash = This pack holds a file that belongs to another one: { $file }
rec-pack-clash = The content in use stays in use. Each file belongs to one pack; tell whoever made it.
err-pack-unfit = This pack does not hold together. Faults: { $count }. The first: { $first }
rec-pack-unfit = The content in use stays in use. Give this text to whoever made the pack.
err-publisher-refused = Whoever signed this may not sign content.
rec-publisher-refused = Nothing was taken over. Content is signed by a publisher, local numbers by your station; ask your station who that is.
err-not-publisher = This notebook is not enrolled as a publisher.
rec-not-publisher = Make a request with the role publisher and let your station answer it.
err-clock-wrong = Two clocks do not agree: this was made later than now.
rec-clock-wrong = Compare the date and time of both devices, set the wrong one, and make the request again.
err-file-unreadable =
    { $act ->
        [passphrase] The passphrase could not be read.
       *[file] A file could not be read.
    }
rec-file-unreadable =
    { $act ->
        [passphrase] Set HALTE_PASSPHRASE, or use a terminal.
       *[file] Check that it is there and that you may read it.
    }
err-file-unwritable =
    { $act ->
        [data-folder] The system names no data folder.
        [empty-folder] The folder is not empty.
        [folder] A folder could not be made.
        [print] The answer could not be printed.
        [sealed] Everything is sealed and safe in the notebook, but not every file could be written.
       *[file] A file could not be written.
    }
rec-file-unwritable =
    { $act ->
        [data-folder] Name one with --data.
        [empty-folder] Choose an empty folder. Nothing was replaced.
        [sealed] Do not seal again. See that you may write there, then run the same command with --files.
       *[file] Check that there is room and that you may write there.
    }
err-content-damaged = The indicators, words or numbers that came with the app are damaged.
rec-content-damaged = Install the app again. Your notebook is not touched by this.
err-language-unknown = This language is not installed.
rec-language-unknown = Let the person choose a language from the list. No other language is shown in its place.
err-print-failed = The document could not be made.
rec-print-failed = Try again. Meanwhile, call and read out the card.
err-internal = Something in the app did not work.
rec-internal = Start the app again; what was saved is still there. Tell your station what you were doing.

err-clipboard-unavailable = The text could not be copied.
rec-clipboard-unavailable = Read it from the signed paper, or try again.
err-recovery-key = This recovery file opens no notebook here.
rec-recovery-key = It opens only notebooks of devices that its own station has enrolled. Nothing was changed.
err-recovery-several = This recovery file opens several notebooks here.
rec-recovery-several = Name the one whose passphrase is lost with --notebook. Nothing was changed.
err-decline-before-notice = A “not now” can be noted only after the person saw or heard the notice.
rec-decline-before-notice = Tell first: show or play the notice, then ask again. Nothing was noted.
err-carry-first = No paper is made: it is not known that it is safe for this person to keep one.
rec-carry-first = Ask the person alone whether paper is safe to carry, and note the answer; until then show the notice and the numbers only on the screen.
err-interpreter-connected = Nothing was interpreted: somebody from the group or the employer’s side must not interpret.
rec-interpreter-connected = Find somebody else: a sworn interpreter, a colleague, or an interpreter on the phone. Until then show or play the notice.
err-voice-none = Nothing on this device can read this language aloud.
rec-voice-none = Read it together, show the notice, or call an interpreter.
err-voice-failed = The voice broke off.
rec-voice-failed = Press Listen again. If it stays silent, read it together or call an interpreter.
err-consent-first = This paper needs the person’s consent.
rec-consent-first = Note the consent first; without it nothing is made. None is sought from a child.
err-mailbox-busy = Something is already being sent or collected.
rec-mailbox-busy = Wait until it is done, or stop it first.
err-mailbox-address = This is not an address of a mailbox.
rec-mailbox-address = Give a folder (file:///media/usb), a WebDAV address (https://…) or a bucket (s3://name). Over a network only an encrypted connection is taken.
err-mailbox-secret-in-address = A user or password stands in the address.
rec-mailbox-secret-in-address = Take it out of the address and give it in its own field, where it is kept encrypted. Nothing was kept.
err-mailbox-no-credentials = This mailbox needs a user and a password, or an access key.
rec-mailbox-no-credentials = Ask your station for them and add them to the mailbox. What waits stays in the outbox.
err-mailbox-credentials = The mailbox does not accept this user, password or key.
rec-mailbox-credentials = Check them with your station. What was not sent stays in the outbox.
err-mailbox-not-permitted = You may not do this in that mailbox or folder.
rec-mailbox-not-permitted = Ask your station for the right to it, or use another one. What was not sent stays in the outbox.
err-mailbox-unplugged = The stick or folder is not there.
rec-mailbox-unplugged = Plug it in again and repeat. What was already written stays there, the rest stays in the outbox.
err-mailbox-missing = The server has no such mailbox.
rec-mailbox-missing = Check the address with your station. What was not sent stays in the outbox.
err-mailbox-full = The stick or mailbox is full.
rec-mailbox-full = Make room there or use another one, then repeat. What was already written stays there, the rest stays in the outbox.
err-mailbox-read-only = The stick or mailbox can only be read.
rec-mailbox-read-only = Take off its write protection or use another one. What was not sent stays in the outbox.
err-mailbox-offline = Nobody answers at the address of the mailbox.
rec-mailbox-offline = Check whether there is a network and repeat later, or use a stick. What was not sent stays in the outbox.
err-mailbox-certificate = Whoever answers cannot prove to be the server of this mailbox.
rec-mailbox-certificate = Do not go on over this network. Ask your station; use a stick meanwhile. Nothing was sent.
err-mailbox-clock = The clock of this device and the clock of the mailbox differ too much.
rec-mailbox-clock = Set date and time of this device, then repeat. What was not sent stays in the outbox.
err-mailbox-server = The mailbox answers that it cannot do this now.
rec-mailbox-server = Repeat later, or use a stick. What it did not confirm stays in the outbox.
err-mailbox-answer = The mailbox gives an answer that is not understood.
rec-mailbox-answer = Check the address with your station. What it did not confirm stays in the outbox.
err-mailbox-stopped = Stopped.
rec-mailbox-stopped = What was moved until now stays; repeat to go on from there.
err-receipt-refused = This answer is refused. { $reason }
rec-receipt-refused = Nothing was changed. Call the recipient and ask for the answer again.
err-case-unknown = There is no such referral here.
rec-case-unknown = Open the packet file again.
err-cannot-answer = No signed answer can be made with this.
rec-cannot-answer = Check that the keys are this recipient’s own and that each person has one answer with its reason. Otherwise call the sender.
err-no-centre-left = Every centre was asked already.
rec-no-centre-left = Call the contact point, 078 055 800, and stay with the person until somebody comes.
err-extract-refused = This extract is refused. { $reason }
rec-extract-refused = Nothing was changed. Ask the unit to write a new extract.
err-code-unknown = No extract here holds that code.
rec-code-unknown = Read it again: letters and the digits 2 to 7. If it stays unknown, ask the other units; do not let the person go for it.
err-not-your-duty = This is not among the duties of your certificate.
rec-not-your-duty = Nothing was changed. Whoever has that duty does it on their own device; ask your station if your duties changed.
err-frames-too-large = This packet is too large for codes: { $size } KiB, and codes carry at most 60.
rec-frames-too-large = Give it on a stick or by cable. Without either, seal again “small enough for codes”: those packets leave out the PDF.
err-frames-not-sealed = Only a packet that is sealed to its recipient is shown as codes.
rec-frames-not-sealed = Anybody could film the screen. Hand this packet over on paper or on a stick.
err-frames-picture = A picture could not be read.
rec-frames-picture = Choose PNG or JPEG pictures.
err-frames-picture-too-large = A picture is too large.
rec-frames-picture-too-large = Make it smaller, at most 24 MB and 10,000 pixels a side.
err-frames-incomplete = Not enough codes: { $have } of about { $need }.
rec-frames-incomplete = Add pictures of other codes of the same packet; any of them will do.
err-frames-spoiled = These codes do not come to a whole packet.
rec-frames-spoiled = Begin anew with codes of this packet alone. If it happens again, ask for a stick.
err-frames-several = There are codes of more than one packet here.
rec-frames-several = Read the pictures of one packet at a time.
err-frames-newer = These codes are of a newer version.
rec-frames-newer = Update the app, or ask for the packet on a stick.
