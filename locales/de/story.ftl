## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Sieht das aus wie Ihr Leben?
story-end = Wenn Sie so etwas erlebt haben, können Sie um Hilfe bitten; Sie müssen heute nichts entscheiden.

story-lorry-title = Der Lastwagen
story-lorry-s1 = Nachts steigen Menschen in einen Lastwagen.
story-lorry-s2 = Die Türen werden von außen geschlossen, und es wird immer kälter.
story-lorry-s3 = Niemand hat ihnen gesagt, dass der Lastwagen gekühlt ist, und sie können ihn nicht öffnen.
story-lorry-s4 = Menschen für Geld in solche Gefahr zu bringen, kann eine schwere Straftat sein: Wer darin sitzt, kann um Hilfe bitten.

story-day-title = Arbeit für einen Tag
story-day-s1 = In einem Park fragt jemand einen Mann, ob er einen Tag arbeitet.
story-day-s2 = Er reißt Mauern ab, ohne Handschuhe und ohne Maske.
story-day-s3 = Am Abend bekommt er viel weniger Geld als versprochen.
story-day-s4 = Auch ein einziger Tag solcher Arbeit kann zählen: Er kann um Hilfe bitten.

story-debt-title = Die Schulden
story-debt-s1 = Einer Frau wurde gesagt, dass ihre Reise bezahlt ist.
story-debt-s2 = Jetzt sagen sie, dass sie jeden Monat mehr schuldet.
story-debt-s3 = Sie muss arbeiten, wo die anderen wollen, oder ihre Familie muss zahlen.
story-debt-s4 = Niemand darf sie so zum Arbeiten bringen: Sie kann um Hilfe bitten.

story-house-title = Das Haus
story-house-s1 = Eine Frau kocht, putzt und kümmert sich in einem Haus um Kinder, von früh bis spät.
story-house-s2 = Sie hat keinen freien Tag, und sie bekommt keinen Lohn oder sehr wenig.
story-house-s3 = Die Familie behält ihren Pass und sagt, dass die Polizei sie einsperrt.
story-house-s4 = Niemand darf sie so zum Arbeiten bringen: Sie kann um Hilfe bitten.

story-phone-title = Das Telefon
story-phone-s1 = Ein Mädchen bekommt von ihrem Freund ein Telefon geschenkt.
story-phone-s2 = Bald liest er alle ihre Nachrichten und sagt, wann sie antworten muss.
story-phone-s3 = Dann schickt er sie zu anderen Männern und nimmt das Geld.
story-phone-s4 = Was er tut, kann eine schwere Straftat sein, auch wenn sie zuerst einverstanden war: Sie kann um Hilfe bitten.
