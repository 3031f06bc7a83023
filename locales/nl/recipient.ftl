## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 56eccdf49df0

recipient-centre = Opvangcentrum
recipient-magistrate = Referentiemagistraat
recipient-immigration-office = Dienst Vreemdelingenzaken, bureau MINTEH
recipient-guardianship = Dienst Voogdij
recipient-station = Eigen post
recipient-prosecutor-of = Parket, { $district }
recipient-labour-auditor-of = Arbeidsauditoraat, { $district }
recipient-why-centre-declined = Krijgt alleen een aantal, geen naam: deze persoon wil nu geen hulp en kan later terugkomen.
recipient-why-centre-next = Het eerder gevraagde centrum heeft geen plaats of kan de persoon niet opnemen.
recipient-why-again = Deze dienst vroeg meer, of werd gebeld nadat hij de persoon had afgewezen. Het vervangt het vorige pakket.
recipient-why-centre-minor = Staat een minderjarige bij voor recht en papieren, ook in een opvang voor minderjarigen.
recipient-why-centre-protected = Helpt zonder de echte naam tot de persoon zover is.
recipient-why-centre-belgian = Helpt ook Belgische slachtoffers van mensenhandel; een verblijfsdocument is niet nodig.
recipient-why-centre-eu = Helpt EU-burgers die slachtoffer van mensenhandel zijn volledig.
recipient-why-centre-presumed = Geeft opvang en hulp, en alleen een centrum kan papieren aanvragen.
recipient-why-magistrate-complainant = Krijgt het misdrijf gemeld; wie klaagde gaat verzegeld, nooit in het pro justitia.
recipient-why-magistrate-labour = Arbeidsinspecteurs lichten de arbeidsauditeur in.
recipient-why-magistrate-anonymous = Krijgt het misdrijf gemeld; de naam gaat alleen naar de procureur, verzegeld.
recipient-why-magistrate-declined = Krijgt het misdrijf gemeld wat het antwoord ook is; het antwoord spreekt nooit tegen de persoon.
recipient-why-magistrate-witness = Zoekt uit wie getuige, slachtoffer of verdachte is.
recipient-why-magistrate-presumed = Moet een vermoedelijk slachtoffer gemeld krijgen; de magistraat beslist over de procedure.
recipient-why-magistrate-information = Beslist eerst over informatie van iemand anders; van wie ze komt, gaat verzegeld.
recipient-why-io-information = Krijgt niets: niemand werd aangetroffen, en er gaat geen naam heen voor de magistraat heeft beslist.
recipient-why-io-belgian = Krijgt niets: een Belg wordt daar nooit gemeld.
recipient-why-io-protected = Krijgt niets: alleen de procureur, of niemand, weet wie de persoon is.
recipient-why-io-witness = Krijgt niets: de plicht geldt voor vermoedelijke slachtoffers, niet voor getuigen.
recipient-why-io-complainant = Alleen met toestemming: deze persoon deed een klacht over werk.
recipient-why-io-found-on-site = Moet een vermoedelijk buitenlands slachtoffer ter plaatse gemeld krijgen, ongeacht het statuut.
recipient-why-io-complainant-not-asked = Alleen met toestemming, tot bekend is of de persoon vooraf klaagde.
recipient-why-io-declined = Moet een vermoedelijk buitenlands slachtoffer gemeld krijgen; het antwoord op het aanbod verneemt het nooit.
recipient-why-io-minor = Behandelt de papieren van niet-begeleide minderjarigen.
recipient-why-io-eu = Moet een vermoedelijk buitenlands slachtoffer gemeld krijgen, ook EU-burgers.
recipient-why-io-presumed = Moet een vermoedelijk buitenlands slachtoffer gemeld krijgen, zodat niemand per vergissing wordt opgesloten.
recipient-why-guardianship-belgian = Krijgt niets: een Belgisch kind wordt via de magistraat beschermd.
recipient-why-guardianship-minor = Een minderjarige, of twijfel: de dienst kan een voogd aanstellen.
recipient-why-guardianship-adult = Krijgt niets: een volwassene heeft geen voogd.
recipient-prosecutor = Parket { $district }
recipient-labour-auditor = Arbeidsauditoraat { $district }
recipient-to-be-named = Dienst met de hand in te vullen
recipient-why-guardianship-eu = Een minderjarige uit een EU-land, of twijfel: voogdij geldt ook voor wie kwetsbaar en alleen is.
