## status: draft
## author: Halte
## date: 2026-11-22

indicator-crm-01 = Says that someone made them do it
indicator-crm-02 = Locked in with plants, packages or stolen goods
indicator-crm-03 = Minor carrying drugs or goods for an adult network
indicator-crm-04 = Debt or journey is paid off by offences
indicator-crm-05 = Daily target, or punishment for failing
indicator-crm-06 = Family is threatened
indicator-crm-07 = Keeps none of the profit
indicator-crm-08 = Told what to say if caught; same story word for word
indicator-crm-09 = Lawyer, fine or phone arranged by an unknown adult
indicator-crm-10 = Repeated small offences in different towns, transport by others
indicator-crm-11 = Used only as driver, look-out, mule or account holder
indicator-crm-12 = Documents held by someone else
indicator-crm-13 = Marks of violence
indicator-crm-14 = Deceived about the job, such as gardening, delivery, IT work
indicator-crm-15 = Missing-minor alert, or left a reception centre shortly before
indicator-crm-16 = Does not know where this place is
