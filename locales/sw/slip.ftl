## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Namba zenye msaada
slip-s1 = Msaada, mapumziko na ushauri bure.
slip-s2 = Unaweza kupiga simu sasa au baadaye.
slip-s3 = Mwanzoni si lazima utaje jina lako.
slip-number-contact-point = Msaada na ushauri, Ubelgiji yote
slip-number-centre = Msaada karibu nawe
slip-number-emergency = Dharura
slip-number-child-focus = Watoto na vijana, mchana na usiku
slip-code = Namba
