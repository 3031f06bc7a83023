## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 9ca0b336742c

interpreter-title = Met een tolk
interpreter-for = voor { $labels }
interpreter-language = In welke taal?
interpreter-who = Wie tolkt?
interpreter-kind-sworn = Een beëdigde tolk
interpreter-kind-phone = Iemand aan de telefoon
interpreter-kind-colleague = Een collega
interpreter-kind-other = Iemand anders
interpreter-connected = Hoort deze persoon bij de groep, de familie of de werkgever?
interpreter-connected-yes = Ja, of niet zeker
interpreter-connected-no = Nee
interpreter-blocked = Deze persoon mag niet tolken
interpreter-blocked-why = Wie bij de groep, de familie, de chauffeur of de werkgever hoort, kan veranderen wat gezegd wordt, en is misschien net degene die gevreesd wordt.
interpreter-blocked-instead = Neem een beëdigde tolk, een collega of een tolk aan de telefoon. Toon intussen de mededeling of laat ze horen.
interpreter-choose-other = Kies iemand anders
interpreter-show = Toon in de plaats de mededeling
interpreter-brief = Zeg dit eerst: 20 seconden
interpreter-brief-1 = Zeg elke zin zoals hij is, en wacht na elke zin.
interpreter-brief-2 = Voeg niets toe, laat niets weg, geef geen raad.
interpreter-brief-3 = Stel zelf geen vragen. Zeg het mij als iets niet begrepen werd.
interpreter-brief-4 = Houd alles geheim, ook namen.
interpreter-brief-5 = Kent u hier iemand, of kunt u niet neutraal zijn? Zeg het nu.
interpreter-identity = Wie tolkt, gaat alleen naar de magistraat, verzegeld. U mag het openlaten.
interpreter-begin = Gezegd: begin met zin 1
interpreter-next-who = Beantwoord beide vragen
interpreter-number = Zin { $number }
interpreter-conveyed = Overgebracht
interpreter-next = { $number } overgebracht: volgende
interpreter-progress = { $count } van { $of } zinnen overgebracht
interpreter-whole = De hele korte mededeling is overgebracht.
interpreter-layout = Weergave
interpreter-layout-both = Beide talen
interpreter-layout-phone = Telefoon
interpreter-phone-note = Noem het nummer, lees uw zin voor, wacht op de tolk.
interpreter-more = Ook de hele mededeling
interpreter-understood = Zegt het begrepen te hebben
interpreter-understood-yes = Ja
interpreter-understood-no = Nee
interpreter-done = Terug naar { $labels }
interpreter-repeat = Laat een tolk het één keer herhalen
interpreter-repeat-note = Niemand heeft deze vertaling goedgekeurd. Een tolk zegt best één keer elke zin.
interpreter-repeat-explained = Geen tolk herhaalt het: de reden is genoteerd.
interpreter-repeat-people = Nog één keer te herhalen door een tolk: { $labels }
