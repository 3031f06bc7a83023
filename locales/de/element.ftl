## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e0f672ae8857

element-act-trafficking = Handlung des Menschenhandels
element-act-trafficking-why = Eine Person anwerben, befördern, weitergeben, unterbringen oder aufnehmen oder sie kontrollieren genügt als Handlung.
element-act-smuggling = Handlung des Menschenschmuggels
element-act-smuggling-why = Jemandem von außerhalb der EU direkt oder über andere helfen, gegen die Regeln einzureisen, durchzureisen oder zu bleiben.
element-profit = Gewinn
element-profit-why = Menschenschmuggel setzt einen finanziellen Vorteil voraus, direkt oder indirekt; vor allem humanitäre Hilfe ist keine Straftat.
element-purpose-sexual = Zweck: sexuelle Ausbeutung
element-purpose-sexual-why = Die Handlung dient der Ausbeutung von Prostitution oder anderer sexueller Ausbeutung; Einwilligung zählt nicht.
element-purpose-begging = Zweck: Betteln
element-purpose-begging-why = Die Handlung dient dazu, das Betteln der Person auszubeuten.
element-purpose-labour = Zweck: Arbeit oder Dienste
element-purpose-labour-why = Die Handlung dient Arbeit oder Diensten unter menschenunwürdigen Umständen; ein Tag kann genügen.
element-purpose-organs = Zweck: Organe
element-purpose-organs-why = Die Handlung dient dazu, Organe oder anderes Körpermaterial gesetzwidrig zu entnehmen.
element-purpose-crime = Zweck: erzwungene Straftaten
element-purpose-crime-why = Die Handlung dient dazu, die Person gegen ihren Willen eine Tat begehen zu lassen; dafür kann sie straffrei bleiben.
element-purpose-forced-marriage = Zweck: Zwangsheirat
element-purpose-forced-marriage-why = Die Handlung dient einer Ehe, die die Person nicht frei will; ein neuerer Zweck im Gesetz.
element-purpose-illegal-adoption = Zweck: gesetzwidrige Adoption
element-purpose-illegal-adoption-why = Die Handlung dient dazu, ein Kind gesetzwidrig zu adoptieren; ein neuerer Zweck im Gesetz.
element-purpose-surrogacy = Zweck: Leihmutterschaft
element-purpose-surrogacy-why = Die Handlung dient dazu, eine Leihmutter auszubeuten; EU-Recht verlangt es, der belgische Text ist zu bestätigen.
element-minor = Minderjährig
element-minor-why = Die Person ist unter 18: die Tat wiegt schwerer und der Schutz ist weiter.
element-vulnerability = Schutzlose Lage
element-vulnerability-why = Jemand nutzte die Lage der Person aus, etwa Aufenthalt, Alter, Krankheit oder Schwangerschaft, so dass keine echte Wahl blieb.
element-coercion-deception = Zwang oder Täuschung
element-coercion-deception-why = Gewalt, Drohung, Lügen, Entführung, Schuldknechtschaft oder anderer Zwang; das erschwert die Tat, ist aber nicht nötig.
element-payment-to-controller = Zahlung an eine kontrollierende Person
element-payment-to-controller-why = Jemand zahlte oder wurde bezahlt, damit eine Person mit Gewalt über das Opfer zustimmt.
element-life-endangered = Leben gefährdet
element-life-endangered-why = Das Leben wurde absichtlich oder grob fahrlässig gefährdet, zum Beispiel in einem gekühlten oder luftlosen Laderaum.
element-grave-harm = Schwerer Schaden
element-grave-harm-why = Unheilbar scheinende Krankheit, mehr als vier Monate arbeitsunfähig, Verlust eines Organs oder schwere Verstümmelung.
element-authority = Missbrauch von Autorität
element-authority-why = Der Täter hat Autorität über die Person oder missbrauchte ein Amt; das erschwert die Tat.
element-habitual = Gewohnheit
element-habitual-why = Die Tat wurde gewohnheitsmäßig begangen; das erschwert den Menschenschmuggel.
element-organised = Organisiert
element-organised-why = Mehrere handeln gemeinsam als Vereinigung oder kriminelle Organisation; das erschwert den Menschenschmuggel.
