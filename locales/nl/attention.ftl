## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 44ba81fc9941

# What an officer should know before relying on certificate, lists, clock or content. -do: what to do.

attention-certificate-revoked = Uw meldpost heeft het certificaat van dit toestel ingetrokken.
attention-certificate-revoked-do =
    { $post ->
        [recipient] U kunt lezen wat eerder kwam. Er kan geen antwoord ondertekend worden, en niets nieuws wordt voor u verzegeld. Bel uw meldpost.
        [supervisor] Wat toestellen eerder meldden, blijft. Niets nieuws wordt voor u verzegeld. Bel wie de certificaten van de meldpost bewaart.
        [interpreter] U kunt berichten blijven tonen en voorlezen. Bel uw meldpost.
        [publisher] Een bundel die nu ondertekend wordt, weigert elk toestel. Bel uw meldpost.
       *[officer] Pakketten gaan voorlopig met de hand, en vermelden dat het toestel niet is aangemeld. Bel uw meldpost.
    }
attention-not-sent = Niet verzonden, omdat het certificaat is ingetrokken: { $count }
attention-not-sent-do =
    { $post ->
        [recipient] Afzenders zouden deze antwoorden weigeren. Bel hen, en antwoord opnieuw zodra u weer bent aangemeld.
       *[officer] Bestemmelingen zouden deze pakketten weigeren. Open elk dossier en verzegel opnieuw; tot dit toestel weer is aangemeld, gaan pakketten met de hand.
    }
attention-certificate-expired = Het certificaat van dit toestel liep af op { $day }.
attention-certificate-expired-do =
    { $post ->
        [recipient] U kunt verder: antwoorden worden ondertekend en vermelden het; elk toestel beslist. Vraag uw meldpost een nieuw.
        [supervisor] U kunt blijven lezen wat toestellen melden. Vraag een nieuw aan wie de certificaten van de meldpost bewaart.
        [interpreter] U kunt berichten blijven tonen en voorlezen. Vraag uw meldpost een nieuw.
        [publisher] Vraag uw meldpost een nieuw voor u de volgende bundel ondertekent.
       *[officer] U kunt verder: pakketten worden ondertekend en vermelden het; elke ontvanger beslist. Vraag uw meldpost een nieuw.
    }
attention-certificate-ends = Het certificaat van dit toestel loopt af op { $day }, over { $days } dagen.
attention-certificate-ends-do = Maak nu een aanvraag voor het volgende. Het oude blijft geldig tot de laatste dag.
attention-clock-wrong = De klok van dit toestel loopt achter: de bestanden van uw meldpost zijn van { $day }.
attention-clock-wrong-do =
    { $post ->
        [recipient] Zet datum en uur juist. Tot dan dragen antwoorden het verkeerde uur, en krijgen afzenders dat te zien.
        [supervisor] Zet datum en uur juist. Tot dan worden termijnen hier verkeerd geteld.
        [interpreter] Zet datum en uur juist.
        [publisher] Zet datum en uur juist. Tot dan dragen bundels het verkeerde uur.
       *[officer] Zet datum en uur juist. Tot dan dragen pakketten het verkeerde uur, en krijgen ontvangers dat te zien.
    }
attention-lists-old = De lijst met ingetrokken certificaten is van { $day }.
attention-lists-old-do = Vraag uw meldpost de nieuwste lijst. Intussen kan een certificaat ingetrokken zijn.
attention-content-damaged = De geïnstalleerde inhoud kan niet worden gelezen.
attention-content-damaged-do = Wat met de app is meegeleverd, is in gebruik. Installeer de bundels opnieuw.
attention-content-not-used = De bundel “{ $name }” kan niet worden gebruikt.
attention-content-not-used-do = Wat met de app is meegeleverd, staat in de plaats. Installeer de bundel opnieuw of vraag een nieuwere.
attention-content-fell-back = De bundel “{ $name }” laadt niet in versie { $version }. Versie { $in_use } is in gebruik.
attention-content-fell-back-do = Installeer de bundel opnieuw of vraag een nieuwere.
attention-content-older = De bundel “{ $name }” is ouder dan wat u geïnstalleerd had.
attention-content-older-do = Misschien is een oudere map teruggezet. Installeer de nieuwste bundel en verwittig uw meldpost.
attention-content-other-station = De geïnstalleerde inhoud is ondertekend onder een andere meldpost.
attention-content-other-station-do = Wat met de app is meegeleverd, is in gebruik. Installeer de bundels van uw eigen meldpost.
attention-content-outdated = De bundel “{ $name }” moest tegen { $day } worden vernieuwd.
attention-content-outdated-do = Hij blijft in gebruik. Nummers, recht of teksten kunnen veranderd zijn: vraag uw meldpost de nieuwste bundel.
attention-more = Meer hierover
