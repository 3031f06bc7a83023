## status: draft
## author: Halte
## date: 2026-11-22

indicator-min-01 = Says to be under 18, or looks it without reliable document
indicator-min-02 = No parent or lawful guardian present
indicator-min-03 = Adult’s link cannot be shown, or answers differ when asked apart
indicator-min-04 = Adult answers for the child, or holds all papers and phones
indicator-min-05 = Child gives learned sentences
indicator-min-06 = Not in school: working, begging, selling or serving
indicator-min-07 = Strangers paid the travel; address or number on scrap, skin, phone
indicator-min-08 = Family has a debt for the trip
indicator-min-09 = Injuries, exhaustion, or signs of drugs or alcohol
indicator-min-10 = Adult clothing, gifts or several phones without explanation
indicator-min-11 = Older “boyfriend”
indicator-min-12 = Afraid to go home, or of being fetched
indicator-min-13 = Left a reception place shortly before, or is listed missing
indicator-min-14 = Does not know city, address or next stop
indicator-min-15 = Early or forced marriage, or “sold” or promised
indicator-min-16 = In a vehicle with adults who do not know each other
