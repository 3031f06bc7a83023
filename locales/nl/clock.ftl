## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 629afe41574f

clock-centre-not-reached = Centrum nog niet bereikt
clock-centre-not-reached-why = Het centrum wordt eerst gebeld. Eindigt als een centrum is bereikt.
clock-packet-unacknowledged = Pakket nog niet bevestigd
clock-packet-unacknowledged-why = Niemand heeft gezegd dat het aankwam. Eindigt als u noteert wie het ontving.
clock-io-decision-with-document = Dienst Vreemdelingenzaken beslist binnen 12 uur
clock-io-decision-with-document-why = Met identiteitsdocument: 12 uur, vanaf de vrijheidsberoving of het versturen. Eindigt als de beslissing is genoteerd.
clock-io-decision-without-document = Dienst Vreemdelingenzaken beslist binnen 24 uur
clock-io-decision-without-document-why = Zonder identiteitsdocument: 24 uur, vanaf de vrijheidsberoving of het versturen. Eindigt als de beslissing is genoteerd.
clock-guardianship-decision-with-document = Dienst Voogdij beslist binnen 12 uur
clock-guardianship-decision-with-document-why = Met identiteitsdocument: 12 uur, zoals voor de Dienst Vreemdelingenzaken. Eindigt als de beslissing is genoteerd.
clock-guardianship-decision-without-document = Dienst Voogdij beslist binnen 24 uur
clock-guardianship-decision-without-document-why = Zonder identiteitsdocument: 24 uur, zoals voor de Dienst Vreemdelingenzaken. Eindigt als de beslissing is genoteerd.
clock-screening = Screening binnen 3 dagen
clock-screening-why = Europese screening van wie op het grondgebied is aangetroffen: 3 dagen vanaf dan. Stop ze als de screening is gebeurd.
clock-reflection = Reflectieperiode, 45 dagen
clock-reflection-why = Loopt vanaf de dag waarop bijlage 15 werd afgegeven. Intussen wordt niemand verwijderd. Eindigt met het volgende document.
clock-attestation = Attest van immatriculatie, 3 maanden
clock-attestation-why = Loopt vanaf de dag van afgifte; één keer verlengbaar. Het centrum vraagt de verlenging.
clock-attestation-renewed = Attest van immatriculatie, tweede 3 maanden
clock-attestation-renewed-why = Loopt vanaf de dag van verlenging; niet opnieuw verlengbaar. Eindigt met de A-kaart.
clock-a-card = A-kaart, 6 maanden
clock-a-card-why = Loopt vanaf de dag van afgifte of laatste verlenging; verlengbaar zolang de procedure loopt. Het centrum vraagt de verlenging.
clock-business-closure = Sluiting door de burgemeester, hoogstens 6 maanden
clock-business-closure-why = Sluiting van een zaak bij vermoeden van mensenhandel of mensensmokkel, vanaf de dag van het bevel.

clock-basis-packet = verzegelen van het pakket
clock-basis-call = de eerste oproep
clock-runs-from = Loopt vanaf { $since }: { $basis }, door u genoteerd.
clock-runs-corrected = Loopt vanaf { $since }, door u verbeterd. Eerder genoteerd: { $from }, { $basis }.
clock-recorded-on = Genoteerd op { $at }.
clock-for = Voor { $persons }
clock-until = Tot { $due }
clock-soon = Loopt bijna af
clock-overdue = Verstreken
clock-left = nog { $time }
clock-late = { $time } te laat
clock-minutes = { $count } min
clock-hours = { $hours } u { $minutes } min
clock-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
clock-to-confirm = Bevestig de start
clock-confirm = Ja, ze loopt vanaf { $since }
clock-confirmed = start bevestigd
clock-corrected = start verbeterd
clock-what = Wat het is
clock-from = Vanaf wat
clock-source = Bron
clock-unverified = niemand heeft deze duur nagegaan
clock-correct-title = Ze loopt vanaf een ander tijdstip
clock-correct-label = Start
clock-correct = Deze start gebruiken
clock-stop-title = Stop deze klok, want
clock-stop-decided = Het is gebeurd of beslist
clock-stop-not-applicable = Ze geldt hier niet
clock-stop-replaced = Iets anders kwam in de plaats
clock-stop-mistake = Ze werd per vergissing gestart
clock-stopped = Gestopt op { $at }: { $reason }
clock-stopped-list = Gestopte klokken
clock-restart = Opnieuw starten
clock-none = Deze klok loopt niet meer: wat ze deed eindigen, is genoteerd.
