## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: fd5bf81b434f

indicator-smg-01 = Mensen aangetroffen in een gekoelde, bevroren, verzegelde of luchtdichte laadruimte
indicator-smg-02 = Kou, hitte, gebrek aan lucht of water: rillen, verward, flauwvallen, blauwe huid
indicator-smg-03 = Deuren gaan van binnen niet open, of zijn van buiten gesloten
indicator-smg-04 = Zeil, dak of koord doorgesneden, of weer vastgelijmd
indicator-smg-05 = Hangslot of zegel ontbreekt, is geforceerd, verwisseld of klopt niet
indicator-smg-06 = Mensen op een as, boven de cabine of elders op ongeschikte plek
indicator-smg-07 = Ingebouwde schuilplaats of valse wand
indicator-smg-08 = Te veel mensen voor de ruimte, of tussen losse lading
indicator-smg-09 = Er is of wordt voor de reis betaald, om het even hoeveel
indicator-smg-10 = Een derde houdt het geld en geeft het vrij bij aankomst
indicator-smg-11 = Schuld voor de reis moet worden afgewerkt, of groeit
indicator-smg-12 = Eén persoon geeft bevelen, plaatst mensen of houdt hun telefoons bij
indicator-smg-13 = Telefoons uit op bevel, of één toestel of simkaart voor meerdere mensen
indicator-smg-14 = Dreiging, slagen, wapen, of angst voor wie de reis regelde
indicator-smg-15 = Niet vrij om groep, auto, huis of parking te verlaten
indicator-smg-16 = Niets of leugens verteld over voertuig, route of gevaar
indicator-smg-17 = Iemand die niet meereist, opent deuren of kijkt uit naar politie
indicator-smg-18 = Schuilhuis, hotel, taxi of aanvoerwagen genoemd of gezien
indicator-smg-19 = Kind, alleen of met een volwassene zonder aantoonbare band
indicator-smg-20 = Zwangere, zieke, gewonde, gehandicapte of oude persoon
indicator-smg-21 = Onregelmatig verblijf, geen taal, nergens heen, geen keuze dan betalen
indicator-smg-22 = Eerdere pogingen met dezelfde organisator
indicator-smg-23 = Persoon of familie werd eerder mishandeld of opgesloten
indicator-smg-24 = Moest sturen, vertalen, ophalen of uitkijken, voor korting of onder druk
indicator-smg-25 = Chauffeur belde zelf de politie, of lijkt van niets te weten
