## status: draft
## author: Halte
## date: 2026-11-22

frames-show = Show as codes
frames-show-title = Codes for { $name }
frames-show-how = Hold the other device’s camera before this screen until it says that the packet is whole. The order does not matter.
frames-show-count = Code { $at } of { $count }. About { $need } of them are enough.
frames-show-time =
    { $seconds ->
        [one] One round takes { $seconds } second.
       *[other] One round takes { $seconds } seconds.
    }
frames-show-sealed = Sealed: who films this screen cannot open it without the recipient’s key.
frames-show-drawing = Codes are being drawn
frames-pause = Pause
frames-go-on = Go on
frames-slower = Slower
frames-faster = Faster
frames-show-done = Done: back to the packets
frames-code-picture = Code { $at }
frames-too-large-here = Too large for codes ({ $size } KiB; at most 60). Give it on a stick, or seal again “small enough for codes”.
frames-seal-small = Small enough for codes
frames-seal-small-note = Neither cable nor network? The sealed packets leave out the PDF; the recipient reads them in Halte. What goes by hand keeps its paper.
frames-read = Read codes from a screen
frames-read-title = Read codes
frames-read-how = Let the other device show its codes. Film them, or choose pictures of them: several at once, in any order.
frames-read-pick = Choose pictures
frames-read-camera = Use the camera
frames-read-camera-stop = Stop the camera
frames-read-camera-on = The camera looks for codes.
frames-read-camera-none = No camera can be used here
frames-read-camera-none-note = Take photographs or screen pictures of the codes with another device and choose them here.
frames-read-have = { $have } of about { $need } codes
frames-read-none-yet = No code yet
frames-read-no-code =
    { $count ->
        [one] No code was found in { $count } picture. Go nearer, hold still, avoid reflections.
       *[other] No code was found in { $count } pictures. Go nearer, hold still, avoid reflections.
    }
frames-read-again = Begin anew
frames-refused-not-ours = A code of something else was passed over.
frames-refused-length = A code of another kind was passed over.
frames-refused-text = A code could not be read. Others make up for it.
frames-refused-newer = These codes are of a newer version. Update the app.
frames-refused-checksum = A code was misread. Others make up for it.
frames-refused-empty = A code claims an empty packet; it was not taken.
frames-refused-too-large = A code claims a packet larger than codes carry; it was not taken.
frames-refused-block = A code claims a part that there is not; it was not taken.
frames-refused-number = A code is numbered beyond what is ever shown; it was not taken.
frames-refused-other-transfer = A code belongs to another packet. To read that one, begin anew.
frames-refused-length-changed = A code disagrees with the others about the length; it was not taken.
frames-refused-spoiled = These codes do not come to a whole packet. All were put away: begin anew.
