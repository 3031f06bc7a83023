## status: draft
## author: Halte
## date: 2026-11-22

information-new = Information from somebody else
information-line = { $day } · nobody was present
information-where = Where is it about?
information-next = What was reported
information-title = What was reported
information-nobody = Nobody it is about is present
information-nobody-note = There is nobody to inform or to ask. It goes to the magistrate alone, who decides first.
information-source = Who it comes from
information-signs = Signs in what was reported
information-signs-note = Kept as said by somebody else.
information-refer = Report to the magistrate
