## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 44ba81fc9941

# What an officer should know before relying on certificate, lists, clock or content. -do: what to do.

attention-certificate-revoked = Ihre Dienststelle hat das Zertifikat dieses Geräts zurückgezogen.
attention-certificate-revoked-do =
    { $post ->
        [recipient] Sie können lesen, was vorher kam. Keine Antwort kann unterschrieben werden, und nichts Neues wird für Sie versiegelt. Rufen Sie Ihre Dienststelle an.
        [supervisor] Was Geräte vorher gemeldet haben, bleibt. Nichts Neues wird für Sie versiegelt. Rufen Sie an, wer die Zertifikate der Dienststelle verwaltet.
        [interpreter] Sie können Hinweise weiter zeigen und vorlesen. Rufen Sie Ihre Dienststelle an.
        [publisher] Ein Inhaltspaket, das jetzt unterschrieben wird, lehnt jedes Gerät ab. Rufen Sie Ihre Dienststelle an.
       *[officer] Pakete gehen vorerst von Hand und sagen, dass das Gerät nicht angemeldet ist. Rufen Sie Ihre Dienststelle an.
    }
attention-not-sent = Nicht gesendet, weil das Zertifikat zurückgezogen wurde: { $count }
attention-not-sent-do =
    { $post ->
        [recipient] Absender würden diese Antworten ablehnen. Rufen Sie sie an, und antworten Sie erneut, sobald Sie wieder angemeldet sind.
       *[officer] Empfänger würden diese Pakete ablehnen. Öffnen Sie jeden Fall und versiegeln Sie erneut; bis dieses Gerät wieder angemeldet ist, gehen Pakete von Hand.
    }
attention-certificate-expired = Das Zertifikat dieses Geräts ist am { $day } abgelaufen.
attention-certificate-expired-do =
    { $post ->
        [recipient] Sie können weitermachen: Antworten werden unterschrieben und sagen es; jedes Gerät entscheidet. Bitten Sie Ihre Dienststelle um ein neues.
        [supervisor] Sie können weiter lesen, was Geräte melden. Bitten Sie um ein neues bei dem, der die Zertifikate der Dienststelle verwaltet.
        [interpreter] Sie können Hinweise weiter zeigen und vorlesen. Bitten Sie Ihre Dienststelle um ein neues.
        [publisher] Bitten Sie Ihre Dienststelle um ein neues, bevor Sie das nächste Inhaltspaket unterschreiben.
       *[officer] Sie können weitermachen: Pakete werden unterschrieben und sagen es; jeder Empfänger entscheidet. Bitten Sie Ihre Dienststelle um ein neues.
    }
attention-certificate-ends = Das Zertifikat dieses Geräts endet am { $day }, in { $days } Tagen.
attention-certificate-ends-do = Stellen Sie jetzt den Antrag für das nächste. Das alte gilt bis zu seinem letzten Tag.
attention-clock-wrong = Die Uhr dieses Geräts geht nach: Die Dateien Ihrer Dienststelle sind vom { $day }.
attention-clock-wrong-do =
    { $post ->
        [recipient] Stellen Sie Datum und Uhrzeit. Bis dahin tragen Antworten die falsche Zeit, und die Absender erfahren es.
        [supervisor] Stellen Sie Datum und Uhrzeit. Bis dahin werden Fristen hier falsch gezählt.
        [interpreter] Stellen Sie Datum und Uhrzeit.
        [publisher] Stellen Sie Datum und Uhrzeit. Bis dahin tragen Inhaltspakete die falsche Zeit.
       *[officer] Stellen Sie Datum und Uhrzeit. Bis dahin tragen Pakete die falsche Zeit, und die Empfänger erfahren es.
    }
attention-lists-old = Die Liste der zurückgezogenen Zertifikate ist vom { $day }.
attention-lists-old-do = Bitten Sie Ihre Dienststelle um die neueste Liste. Seither kann ein Zertifikat zurückgezogen worden sein.
attention-content-damaged = Der installierte Inhalt kann nicht gelesen werden.
attention-content-damaged-do = Es gilt, was mit der App geliefert wird. Installieren Sie die Inhaltspakete neu.
attention-content-not-used = Das Inhaltspaket „{ $name }“ kann nicht verwendet werden.
attention-content-not-used-do = An seiner Stelle gilt, was mit der App geliefert wird. Installieren Sie es neu, oder bitten Sie um ein neueres.
attention-content-fell-back = Das Inhaltspaket „{ $name }“ lädt in Version { $version } nicht. Version { $in_use } ist in Gebrauch.
attention-content-fell-back-do = Installieren Sie es neu, oder bitten Sie um ein neueres.
attention-content-older = Das Inhaltspaket „{ $name }“ ist älter als das, das Sie installiert hatten.
attention-content-older-do = Vielleicht hat jemand einen älteren Ordner zurückgelegt. Installieren Sie das neueste, und sagen Sie es Ihrer Dienststelle.
attention-content-other-station = Der installierte Inhalt ist unter einer anderen Dienststelle unterschrieben.
attention-content-other-station-do = Es gilt, was mit der App geliefert wird. Installieren Sie die Inhaltspakete Ihrer eigenen Dienststelle.
attention-content-outdated = Das Inhaltspaket „{ $name }“ sollte bis { $day } erneuert werden.
attention-content-outdated-do = Es bleibt in Gebrauch. Nummern, Recht oder Texte können sich geändert haben: Bitten Sie Ihre Dienststelle um das neueste.
attention-more = Mehr dazu
