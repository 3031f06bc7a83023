## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 890ff109ece1

frames-show = Tonen als codes
frames-show-title = Codes voor { $name }
frames-show-how = Hou de camera van het andere toestel voor dit scherm tot het zegt dat het pakket volledig is. De volgorde maakt niet uit.
frames-show-count = Code { $at } van { $count }. Ongeveer { $need } ervan volstaan.
frames-show-time =
    { $seconds ->
        [one] Eén ronde duurt { $seconds } seconde.
       *[other] Eén ronde duurt { $seconds } seconden.
    }
frames-show-sealed = Verzegeld: wie dit scherm filmt, kan het zonder de sleutel van de ontvanger niet openen.
frames-show-drawing = De codes worden getekend
frames-pause = Pauze
frames-go-on = Verder
frames-slower = Trager
frames-faster = Sneller
frames-show-done = Klaar: terug naar de pakketten
frames-code-picture = Code { $at }
frames-too-large-here = Te groot voor codes ({ $size } KiB; hoogstens 60). Geef het op een stick, of verzegel opnieuw “klein genoeg voor codes”.
frames-seal-small = Klein genoeg voor codes
frames-seal-small-note = Geen kabel en geen netwerk? De verzegelde pakketten laten de pdf weg; de ontvanger leest ze in Halte. Wat met de hand gaat, houdt zijn papier.
frames-read = Codes van een scherm lezen
frames-read-title = Codes lezen
frames-read-how = Laat het andere toestel zijn codes tonen. Film ze, of kies er foto’s van: meerdere tegelijk, in eender welke volgorde.
frames-read-pick = Foto’s kiezen
frames-read-camera = De camera gebruiken
frames-read-camera-stop = De camera stoppen
frames-read-camera-on = De camera zoekt naar codes.
frames-read-camera-none = Hier is geen camera bruikbaar
frames-read-camera-none-note = Maak met een ander toestel foto’s of schermafdrukken van de codes en kies ze hier.
frames-read-have = { $have } van ongeveer { $need } codes
frames-read-none-yet = Nog geen code
frames-read-no-code =
    { $count ->
        [one] In { $count } foto werd geen code gevonden. Ga dichterbij, hou stil, vermijd weerspiegeling.
       *[other] In { $count } foto’s werd geen code gevonden. Ga dichterbij, hou stil, vermijd weerspiegeling.
    }
frames-read-again = Opnieuw beginnen
frames-refused-not-ours = Een code van iets anders werd overgeslagen.
frames-refused-length = Een code van een andere soort werd overgeslagen.
frames-refused-text = Een code was niet leesbaar. Andere vullen ze aan.
frames-refused-newer = Deze codes zijn van een nieuwere versie. Werk de app bij.
frames-refused-checksum = Een code werd verkeerd gelezen. Andere vullen ze aan.
frames-refused-empty = Een code beweert een leeg pakket te zijn; ze werd niet genomen.
frames-refused-too-large = Een code beweert een groter pakket dan codes dragen; ze werd niet genomen.
frames-refused-block = Een code beweert een deel dat er niet is; ze werd niet genomen.
frames-refused-number = Een code heeft een nummer dat nooit getoond wordt; ze werd niet genomen.
frames-refused-other-transfer = Een code hoort bij een ander pakket. Begin opnieuw om dat te lezen.
frames-refused-length-changed = Een code spreekt de andere tegen over de lengte; ze werd niet genomen.
frames-refused-spoiled = Deze codes vormen geen volledig pakket. Alle werden weggelegd: begin opnieuw.
