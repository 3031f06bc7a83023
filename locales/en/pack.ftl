## status: draft
## author: Halte
## date: 2026-11-22

pack-smg = Motorway and smuggling
pack-lab = Labour exploitation
pack-sex = Sexual exploitation
pack-beg = Forced begging
pack-crm = Forced criminality
pack-org = Removal of organs
pack-dom = Domestic servitude
pack-min = Minors
pack-disclaimer = Not all signs are present in every case. A sign proves nothing by itself, nor does its absence; it is a reason to look further.
pack-not-official = No list here is an official Belgian list.
pack-unread = For { $count } of these { $total } signs, nobody has read the cited source line by line yet.
pack-asked = Signs asked here
pack-first = Most useful next
pack-answered = { $count } of { $total } answered
pack-person-only = These signs are about one person each. Enter them with the person.
