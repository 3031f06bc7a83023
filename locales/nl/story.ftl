## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Lijkt dit op uw leven?
story-end = Als u zoiets meemaakte, kunt u hulp vragen; u hoeft vandaag niet te beslissen.

story-lorry-title = De vrachtwagen
story-lorry-s1 = ’s Nachts klimmen mensen in een vrachtwagen.
story-lorry-s2 = De deuren gaan van buiten dicht, en het wordt kouder en kouder.
story-lorry-s3 = Niemand zei hun dat de vrachtwagen gekoeld is, en zij kunnen hem niet openen.
story-lorry-s4 = Mensen voor geld in zo’n gevaar brengen kan een zwaar misdrijf zijn: wie erin zit, kan hulp vragen.

story-day-title = Werk voor één dag
story-day-s1 = In een park vraagt iemand een man om één dag te werken.
story-day-s2 = Hij breekt muren af zonder handschoenen of masker.
story-day-s3 = ’s Avonds krijgt hij veel minder geld dan beloofd.
story-day-s4 = Ook één dag zulk werk kan tellen: hij kan hulp vragen.

story-debt-title = De schuld
story-debt-s1 = Ze zeiden een vrouw dat haar reis betaald was.
story-debt-s2 = Nu zeggen ze dat zij elke maand meer schuldig is.
story-debt-s3 = Zij moet werken waar zij willen, of haar familie moet betalen.
story-debt-s4 = Niemand mag haar zo doen werken: zij kan hulp vragen.

story-house-title = Het huis
story-house-s1 = Een vrouw kookt, poetst en zorgt voor kinderen in een huis, van vroeg tot laat.
story-house-s2 = Zij heeft geen vrije dag, en zij krijgt geen loon of heel weinig.
story-house-s3 = De familie houdt haar paspoort en zegt dat de politie haar zal opsluiten.
story-house-s4 = Niemand mag haar zo doen werken: zij kan hulp vragen.

story-phone-title = De telefoon
story-phone-s1 = Een meisje krijgt een telefoon cadeau van haar vriendje.
story-phone-s2 = Al snel leest hij al haar berichten en zegt hij wanneer zij moet antwoorden.
story-phone-s3 = Daarna stuurt hij haar naar andere mannen en neemt hij het geld.
story-phone-s4 = Wat hij doet, kan een zwaar misdrijf zijn, ook als zij eerst akkoord ging: zij kan hulp vragen.
