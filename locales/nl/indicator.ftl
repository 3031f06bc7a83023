## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: c8130957d5d7

indicator-smg-01 = Mensen aangetroffen in een gekoelde, bevroren, verzegelde of luchtdichte laadruimte
indicator-smg-02 = Kou, hitte, gebrek aan lucht of water: rillen, verward, flauwvallen, blauwe huid
indicator-smg-03 = Deuren gaan van binnen niet open, of zijn van buiten gesloten
indicator-smg-04 = Zeil, dak of koord doorgesneden, of weer vastgelijmd
indicator-smg-05 = Hangslot of zegel ontbreekt, is geforceerd, verwisseld of klopt niet
indicator-smg-06 = Mensen op een as, boven de cabine of elders op ongeschikte plek
indicator-smg-07 = Ingebouwde schuilplaats of valse wand
indicator-smg-08 = Te veel mensen voor de ruimte, of tussen losse lading
indicator-smg-09 = Er is of wordt voor de reis betaald, om het even hoeveel
indicator-smg-09-ask = Hebt u of uw familie voor deze reis betaald, of moet dat nog?
indicator-smg-10 = Een derde houdt het geld en geeft het vrij bij aankomst
indicator-smg-11 = Schuld voor de reis moet worden afgewerkt, of groeit
indicator-smg-11-ask = Bent u geld schuldig voor de reis? Hoe moet u dat terugbetalen?
indicator-smg-12 = Eén persoon geeft bevelen, plaatst mensen of houdt hun telefoons bij
indicator-smg-13 = Telefoons uit op bevel, of één toestel of simkaart voor meerdere mensen
indicator-smg-14 = Dreiging, slagen, wapen, of angst voor wie de reis regelde
indicator-smg-15 = Niet vrij om groep, auto, huis of parking te verlaten
indicator-smg-15-ask = Kon u weggaan als u dat wou? Wat gebeurt er dan?
indicator-smg-16 = Niets of leugens verteld over voertuig, route of gevaar
indicator-smg-16-ask = Wat is u verteld voor de reis? Was het ook zo?
indicator-smg-17 = Iemand die niet meereist, opent deuren of kijkt uit naar politie
indicator-smg-18 = Schuilhuis, hotel, taxi of aanvoerwagen genoemd of gezien
indicator-smg-19 = Kind, alleen of met een volwassene zonder aantoonbare band
indicator-smg-19-ask = Wie zorgt op deze reis voor jou? Sinds wanneer ken je die persoon?
indicator-smg-20 = Zwangere, zieke, gewonde, gehandicapte of oude persoon
indicator-smg-20-ask = Bent u gewond of ziek? Bent u zwanger? Hebt u medicijnen nodig?
indicator-smg-21 = Onregelmatig verblijf, geen taal, nergens heen, geen keuze dan betalen
indicator-smg-21-ask = Kunt u ergens terecht? Was er voor u een andere weg?
indicator-smg-22 = Eerdere pogingen met dezelfde organisator
indicator-smg-22-ask = Hebt u dit al eerder geprobeerd? Regelden dezelfde mensen het?
indicator-smg-23 = Persoon of familie werd eerder mishandeld of opgesloten
indicator-smg-24 = Moest sturen, vertalen, ophalen of uitkijken, voor korting of onder druk
indicator-smg-25 = Chauffeur belde zelf de politie, of lijkt van niets te weten
indicator-min-01 = Zegt jonger dan 18 te zijn, of lijkt zo zonder betrouwbaar document
indicator-min-02 = Geen ouder of wettelijke voogd aanwezig
indicator-min-02-ask = Wie zorgt hier voor jou? Waar zijn je ouders?
indicator-min-03 = Band met volwassene niet aantoonbaar, of antwoorden verschillen apart gevraagd
indicator-min-03-ask = Wie is deze persoon voor jou? Hoe kennen jullie elkaar?
indicator-min-04 = Volwassene antwoordt voor het kind, of houdt alle papieren en telefoons
indicator-min-05 = Kind zegt ingestudeerde zinnen
indicator-min-06 = Niet op school: werkt, bedelt, verkoopt of bedient
indicator-min-06-ask = Wat doe je op een gewone dag? Ga je naar school?
indicator-min-07 = Onbekenden betaalden de reis; adres of nummer op papiertje, huid, telefoon
indicator-min-08 = Familie heeft een schuld voor de reis
indicator-min-09 = Verwondingen, uitputting, of tekenen van drugs of alcohol
indicator-min-10 = Kleding van volwassenen, geschenken of meerdere telefoons zonder uitleg
indicator-min-11 = Oudere “vriend”
indicator-min-12 = Bang om naar huis te gaan, of om opgehaald te worden
indicator-min-13 = Verliet kort tevoren een opvangplaats, of staat als vermist
indicator-min-14 = Weet stad, adres of volgende halte niet
indicator-min-14-ask = Weet je waar we zijn? Waar ga je nu heen?
indicator-min-15 = Vroeg of gedwongen huwelijk, of “verkocht” of beloofd
indicator-min-16 = In een voertuig met volwassenen die elkaar niet kennen
