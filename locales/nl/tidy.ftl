## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2910ed3fc554

tidy-done = Weggenomen: { $deleted }, in { $days } dagen. Onlangs geschreven en bewaard: { $recent }. Kon nu niet weggenomen worden: { $left }.
tidy-would = Zou weggenomen worden: { $deleted }, in { $days } dagen. Onlangs geschreven en bewaard: { $recent }. Kon nu niet getoond worden: { $left }.
