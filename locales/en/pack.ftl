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
pack-unverified = The cited source has not been read line by line yet.
