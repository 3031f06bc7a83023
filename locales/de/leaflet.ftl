## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Hilfe und Ihre Rechte

# Kurze Mitteilung für unterwegs: ein Gedanke je Satz, jeder Satz kann allein auf dem Bildschirm stehen.
leaflet-short-01 = Wir sind von der Polizei oder der Inspektion und können Ihnen auch helfen.
leaflet-short-02 = Um Hilfe zu bitten ist keine Straftat.
leaflet-short-03 = Manche müssen für andere arbeiten, Sex verkaufen, betteln oder stehlen.
leaflet-short-04 = Manche werden in Lebensgefahr hierher gebracht.
leaflet-short-05 = Auch wenn Sie einverstanden waren, können Sie um Hilfe bitten.
leaflet-short-06 = Ein spezialisiertes Zentrum kann Ihnen kostenlos helfen: Unterkunft, Arzt, Anwalt.
leaflet-short-07 = Das Zentrum kann ein Dokument beantragen: 45 Tage zum Nachdenken.
leaflet-short-08 = Das Ausländeramt entscheidet; mit diesem Dokument schiebt es Sie in diesen Tagen normalerweise nicht ab.
leaflet-short-09 = Um länger zu bleiben, verlassen Sie diese Leute, nehmen die Hilfe des Zentrums an und arbeiten mit dem Magistrat zusammen.
leaflet-short-10 = Jede Information kann zählen; der Magistrat entscheidet.
leaflet-short-11 = Sie können um einen kostenlosen Dolmetscher bitten.
leaflet-short-12 = Das Zentrum kann auch helfen, wenn Sie nicht mit der Polizei sprechen.
leaflet-short-13 = Wenn Sie unter 18 sind, kann der Vormundschaftsdienst einen Vormund bestellen.
leaflet-short-14 = Sie können Nein sagen und später anrufen: { $centre } oder { $contact_point }.
leaflet-short-15 = Bei Gefahr rufen Sie { $emergency } an.
leaflet-short-16 = Die Polizei muss dem Ausländeramt Menschen ohne Aufenthaltspapiere melden.
leaflet-short-17 = Wir können keine Papiere versprechen: Der Magistrat und das Ausländeramt entscheiden.

leaflet-topic-01-title = Wer wir sind
leaflet-topic-01-s1 = Wir sind von der Polizei oder von einem Inspektionsdienst.
leaflet-topic-01-s2 = Zu unserer Arbeit gehört auch, Menschen in Gefahr zu helfen.
leaflet-topic-01-s3 = Um Hilfe zu bitten ist keine Straftat.
leaflet-topic-01-s4 = Wenn jemand Sie dazu gebracht hat, gegen das Gesetz zu verstoßen, sagen Sie es einem Anwalt: Der Richter entscheidet, ob das Gesetz Sie vor Strafe schützt.

leaflet-topic-02-title = Worum es geht
leaflet-topic-02-s1 = Manche Menschen verdienen Geld mit anderen: mit harter Arbeit, Sex, Betteln, Straftaten oder einem Teil des Körpers.
leaflet-topic-02-s2 = Zum Beispiel behalten sie Ihren Lohn oder Ihre Papiere, sie lassen Sie nicht weggehen, oder sie sagen, dass Sie ihnen viel Geld schulden.
leaflet-topic-02-s3 = Manche Menschen werden unter Lebensgefahr über eine Grenze gebracht, zum Beispiel in einem Kühllastwagen oder einem kleinen Boot.
leaflet-topic-02-s4 = Auch wenn Sie am Anfang einverstanden waren, können Sie Opfer sein: Der Magistrat entscheidet.

leaflet-topic-03-title = Kostenlose Hilfe
leaflet-topic-03-s1 = In Belgien helfen drei spezialisierte Zentren Menschen in dieser Lage.
leaflet-topic-03-s2 = Ein Zentrum kann Ihnen zu einem sicheren Ort, einem Arzt, einem Psychologen und einem Anwalt verhelfen.
leaflet-topic-03-s3 = Sie bezahlen das Zentrum nicht für seine Hilfe.
leaflet-topic-03-s4 = Das Zentrum spricht zuerst mit Ihnen und entscheidet, welche Hilfe es geben kann: { $centre }.

leaflet-topic-04-title = Zeit zum Nachdenken
leaflet-topic-04-s1 = Sie müssen heute nichts entscheiden.
leaflet-topic-04-s2 = Wenn Sie keine Aufenthaltspapiere haben und ein Zentrum Sie begleitet, kann das Zentrum beim Ausländeramt ein Dokument für 45 Tage beantragen.
leaflet-topic-04-s3 = Das Ausländeramt entscheidet, ob es dieses Dokument ausstellt.
leaflet-topic-04-s4 = Wenn Sie dieses Dokument haben, schiebt das Ausländeramt Sie in diesen 45 Tagen normalerweise nicht aus Belgien ab.

leaflet-topic-05-title = Länger bleiben
leaflet-topic-05-s1 = Um länger zu bleiben, gibt es drei Bedingungen.
leaflet-topic-05-s2 = Sie haben keinen Kontakt mehr zu den Menschen, die Sie benutzt haben, ein Zentrum begleitet Sie, und Sie arbeiten mit der Justiz zusammen.
leaflet-topic-05-s3 = Sie können mit einer Anzeige, einer Aussage oder jeder Information, die hilft, mitarbeiten.
leaflet-topic-05-s4 = Nur ein Zentrum kann diesen Aufenthalt beantragen; der Magistrat entscheidet, ob Sie die Bedingungen erfüllen, und das Ausländeramt stellt das Dokument aus.

leaflet-topic-06-title = Anzeige erstatten
leaflet-topic-06-s1 = Sie können der Polizei oder einem Inspektor erzählen, was Ihnen geschehen ist.
leaflet-topic-06-s2 = Sie schreiben es auf, und Sie können um eine Kopie bitten.
leaflet-topic-06-s3 = Der Magistrat leitet die Ermittlung für die Justiz und entscheidet, was danach geschieht.
leaflet-topic-06-s4 = Das Zentrum kann Ihnen das erklären und kann Sie begleiten.

leaflet-topic-07-title = Schutz
leaflet-topic-07-s1 = Sagen Sie uns, wenn Sie Angst haben, um sich selbst oder um Ihre Familie, hier oder in einem anderen Land.
leaflet-topic-07-s2 = Die Polizei und der Magistrat entscheiden, welcher Schutz möglich ist.
leaflet-topic-07-s3 = Sie können darum bitten, die Person, vor der Sie Angst haben, nicht zu treffen: Der Magistrat oder der Richter entscheidet.

leaflet-topic-08-title = Ein Anwalt
leaflet-topic-08-s1 = Sie können darum bitten, mit einem Anwalt zu sprechen.
leaflet-topic-08-s2 = Wenn Sie wenig Geld haben, entscheidet das Büro für juristischen Beistand, ob Sie einen kostenlosen Anwalt bekommen.
leaflet-topic-08-s3 = Das Zentrum kann Ihnen helfen, einen Anwalt zu finden.

leaflet-topic-09-title = Geld, das Ihnen zusteht
leaflet-topic-09-s1 = Wenn Sie gearbeitet haben, sagt das Gesetz, dass Sie bezahlt werden müssen, auch wenn Sie keine Aufenthaltspapiere haben.
leaflet-topic-09-s2 = Sie können die Arbeitsinspektion um Hilfe bitten: Sie entscheidet, was sie gegenüber dem Arbeitgeber tun kann.
leaflet-topic-09-s3 = Sie können Geld für den Schaden verlangen, der Ihnen zugefügt wurde: Der Richter entscheidet.
leaflet-topic-09-s4 = Eine Kommission des Staates kann manchen Opfern von Gewalt auch mit Geld helfen: Die Kommission entscheidet.

leaflet-topic-10-title = Dolmetscher
leaflet-topic-10-s1 = Sagen oder zeigen Sie uns, welche Sprache Sie gut verstehen.
leaflet-topic-10-s2 = Wenn Sie mit der Polizei oder einem Richter sprechen, können Sie um einen Dolmetscher bitten, und Sie bezahlen nichts.
leaflet-topic-10-s3 = Sie können um eine kostenlose Übersetzung wichtiger Papiere bitten: Die Polizei oder der Magistrat entscheidet, welche.
leaflet-topic-10-s4 = Sagen Sie uns, wenn Sie den Dolmetscher nicht verstehen oder Angst vor ihm haben.

leaflet-topic-11-title = Ein anderes Land der Europäischen Union
leaflet-topic-11-s1 = Vielleicht ist es in einem anderen Land der Europäischen Union geschehen.
leaflet-topic-11-s2 = Sie können es hier in Belgien der Polizei sagen.
leaflet-topic-11-s3 = Der Magistrat entscheidet, ob Belgien ermittelt oder ob Ihre Anzeige an das andere Land geht.

leaflet-topic-12-title = Wenn wir Sie nicht gut behandeln
leaflet-topic-12-s1 = Sie können sich über uns beschweren.
leaflet-topic-12-s2 = Das Komitee P ist unabhängig, prüft Beschwerden über die Polizei und entscheidet, was es mit Ihrer Beschwerde macht.
leaflet-topic-12-s3 = Bei anderen föderalen Diensten können Sie an den föderalen Ombudsmann schreiben.
leaflet-topic-12-s4 = Das Zentrum oder ein Anwalt kann Ihnen dabei helfen.

leaflet-topic-13-title = Wen Sie zu Ihrer Akte anrufen können
leaflet-topic-13-s1 = Der Beamte kann Ihnen einen kleinen Zettel mit Telefonnummern und einem Code geben.
leaflet-topic-13-s2 = Ihr Name steht nicht auf diesem Zettel.
leaflet-topic-13-s3 = Wenn wir Ihre Akte an ein Zentrum geschickt haben, kann dieses Zentrum sie mit dem Code finden: Rufen Sie { $centre } oder { $contact_point } an.

leaflet-topic-14-title = Kosten, und Gespräche mit der anderen Person
leaflet-topic-14-s1 = Wenn Sie für die Ermittlung reisen müssen, fragen Sie, ob Sie Ihre Kosten zurückbekommen: Die Justiz entscheidet.
leaflet-topic-14-s2 = In Belgien kann ein Vermittler Ihnen und der Person, die Ihnen geschadet hat, helfen, miteinander zu sprechen.
leaflet-topic-14-s3 = Das geschieht nur, wenn Sie es wollen: Sie entscheiden.

leaflet-topic-15-title = Hilfe, ohne mit der Polizei zu sprechen
leaflet-topic-15-s1 = Sie müssen heute keine Aussage machen.
leaflet-topic-15-s2 = Das Zentrum kann Ihnen auch helfen, wenn Sie nicht mit der Polizei sprechen.
leaflet-topic-15-s3 = Aber für den längeren Aufenthalt müssen Sie mit der Justiz zusammenarbeiten: Der Magistrat entscheidet.

leaflet-topic-16-title = Wenn Sie unter 18 sind
leaflet-topic-16-s1 = Sagen Sie uns, wenn Sie unter 18 sind, denn für Sie gibt es besondere Regeln.
leaflet-topic-16-s2 = Wenn Ihre Eltern nicht bei Ihnen sind, kann der Vormundschaftsdienst einen Vormund bestellen: { $guardianship }.
leaflet-topic-16-s3 = Ein Vormund ist ein Erwachsener, der sich für Sie einsetzt und mit Ihnen ein sicheres Haus und eine Schule suchen kann.
leaflet-topic-16-s4 = Ein Kind, das allein ist, soll in einem Haus für Kinder sein und nicht in einem geschlossenen Zentrum; wenn es Zweifel an Ihrem Alter gibt, entscheidet der Vormundschaftsdienst.

leaflet-topic-17-title = Asyl
leaflet-topic-17-s1 = Wenn Sie Angst haben, in Ihr Land zurückzugehen, können Sie auch Asyl beantragen.
leaflet-topic-17-s2 = Sie können das uns oder dem Ausländeramt sagen.
leaflet-topic-17-s3 = Sie müssen heute nicht wählen: Ein Anwalt oder das Zentrum kann erklären, was jede Wahl bedeutet.
leaflet-topic-17-s4 = Das Ausländeramt prüft, ob Belgien Ihren Antrag bearbeitet, und dann entscheidet der Generalkommissar für Flüchtlinge.

leaflet-topic-18-title = Melden ohne Ihren Namen
leaflet-topic-18-s1 = Sie können { $contact_point } oder ein Zentrum anrufen und am Anfang Ihren Namen nicht sagen.
leaflet-topic-18-s2 = Wenn Sie ohne Ihren Namen mit der Polizei sprechen wollen, bitten Sie darum, bevor Sie anfangen: Die Polizei und der Magistrat entscheiden.
leaflet-topic-18-s3 = Eine Meldung ohne Namen ist ein schwacher Beweis und bringt keine Aufenthaltspapiere und keine Entschädigung.
leaflet-topic-18-s4 = Wir können nicht versprechen, dass niemand je Ihren Namen erfährt: Der Magistrat oder der Richter kann entscheiden, ihn zu verbergen.

leaflet-topic-19-title = Sie können Nein sagen
leaflet-topic-19-s1 = Sie können zu dieser Hilfe Nein sagen und müssen nicht sagen, warum.
leaflet-topic-19-s2 = Sie können Ihre Meinung ändern und später anrufen: { $centre } oder { $contact_point }.
leaflet-topic-19-s3 = Wenn Sie in Gefahr sind, rufen Sie { $emergency } an.

leaflet-topic-20-title = Was wir nicht versprechen können
leaflet-topic-20-s1 = Die Polizei muss dem Ausländeramt melden, dass ein Mensch ohne Aufenthaltspapiere hier ist.
leaflet-topic-20-s2 = Wir können nicht versprechen, dass Sie Papiere bekommen, dass Sie bleiben dürfen oder dass Sie frei bleiben.
leaflet-topic-20-s3 = Das Ausländeramt entscheidet, ob Sie das Land verlassen müssen und ob Sie in einem geschlossenen Zentrum festgehalten werden.
leaflet-topic-20-s4 = Der Magistrat entscheidet, ob Sie als Opfer gelten und ob jemand strafrechtlich verfolgt wird.

leaflet-topic-21-title = Wovor viele Menschen Angst haben
leaflet-topic-21-s1 = Ein anderes Land: Wenn Sie um Asyl bitten, prüft das Ausländeramt, welches europäische Land zuständig ist, und es entscheidet.
leaflet-topic-21-s2 = Wir können nicht versprechen, dass Sie nicht in dieses Land geschickt werden; ein Anwalt oder das Zentrum kann erklären, was für Sie gilt.
leaflet-topic-21-s3 = Fingerabdrücke: Die Polizei oder das Ausländeramt kann sie nehmen; wir können nicht versprechen, was damit geschieht.
leaflet-topic-21-s4 = Ihre Familie: Sagen Sie es uns oder dem Zentrum, wenn jemand sie bedroht; die Polizei und der Magistrat entscheiden, was möglich ist, und in einem anderen Land können sie weniger tun.
leaflet-topic-21-s5 = Geld: Wenn jemand anders Geld für Ihre Reise aufbewahrt, können wir nicht versprechen, dass Sie es zurückbekommen.
leaflet-topic-21-s6 = Bevor Sie mehr bezahlen, können Sie mit dem Zentrum oder einem Anwalt sprechen.
leaflet-topic-21-s7 = Die Leute, die Sie hergebracht haben: Wir sagen ihnen nicht, was Sie sagen, aber sie können sehen oder erraten, dass Sie mit uns sprechen.
leaflet-topic-21-s8 = Wenn es einen Prozess gibt, entscheidet der Magistrat oder der Richter, was sie lesen dürfen.
leaflet-topic-21-s9 = Das Zentrum oder ein Anwalt kann Ihre Fragen zu all dem beantworten: { $centre }.
