## status: draft
## author: Halte
## date: 2026-11-22

indicator-sex-01 = Under 18 in any sexual service or image
indicator-sex-02 = Earnings are handed over, all or nearly all
indicator-sex-03 = Cannot refuse clients, acts or days
indicator-sex-04 = Watched, locked in, or always escorted
indicator-sex-05 = Papers kept by someone else
indicator-sex-06 = Debt, fee per room, or growing “costs”
indicator-sex-07 = Injuries, untreated illness or signs of beating
indicator-sex-08 = Threat to tell the family or to publish images
indicator-sex-09 = Oath, ritual or belief used as pressure
indicator-sex-10 = Boyfriend or “friend” who recruited now takes the money
indicator-sex-11 = Moved every few days, does not know the address
indicator-sex-12 = Adverts in another’s hand, shared phone or wording
indicator-sex-13 = Was promised other work
indicator-sex-14 = Drugs or alcohol given to control
indicator-sex-15 = Sleeps where the work is done
indicator-sex-16 = Few own clothes or belongings, no own phone
indicator-sex-17 = Knows only a few sex-related words of a local language
indicator-sex-18 = Third person calls again and again, or waits outside
indicator-sex-19 = Describes own hours, clients and money freely, without fear
