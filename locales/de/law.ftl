## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: b2a9759c247b

law-why = Warum das zählt
law-says = Was das Gesetz verlangt
law-reference = Der Text am Tag der Taten, { $day }
law-source = Quelle: { $source }
law-from = In Kraft seit { $day }.
law-until = In Kraft bis einschließlich { $day }.
law-verified = Verweis geprüft
law-verified-on = Verweis geprüft am { $day }
law-recorded = Was Sie festgehalten haben
law-by-age = Das Alter, das Sie festgehalten haben: unter 18 oder im Zweifel.

law-act-trafficking = Eine Handlung genügt: einen Menschen anwerben, befördern, überstellen, unterbringen oder aufnehmen, oder die Kontrolle über ihn übernehmen oder übertragen. Zwang, Täuschung und ein Grenzübertritt sind kein Merkmal der Straftat, und es gibt keine Mindestdauer. Jeder kann Opfer sein, ob belgisch oder nicht. Der Magistrat entscheidet.
law-act-smuggling = Auf irgendeine Weise, direkt oder über andere, zur Einreise, zur Durchreise oder zum Aufenthalt eines Menschen von außerhalb der EU beitragen, gegen das Gesetz des betroffenen Staates. Wer geschmuggelt wurde und unter Druck oder für einen Nachlass kleine Aufgaben übernahm, etwa lenken oder Wache halten, wird dadurch nicht zuerst Schleuser und erst danach Opfer. Der Magistrat entscheidet.
law-profit = Das Gesetz verlangt die Absicht eines Vermögensvorteils, direkt oder indirekt. Das trennt Menschenschmuggel von Hilfe ohne Gewinn, einer anderen Straftat, die nicht gilt, wenn die Hilfe vor allem humanitär ist. Der Magistrat entscheidet.
law-purpose-sexual = Die Handlung dient der Prostitution oder einer anderen sexuellen Ausbeutung; für Taten seit dem 2. August 2013 zählt jede Form. Einwilligung spielt keine Rolle, Zwang ist kein Merkmal, und es gibt keine Mindestdauer. Der Magistrat entscheidet.
law-purpose-begging = Die Handlung dient dazu, das Betteln der Person auszubeuten. Einwilligung spielt keine Rolle, Zwang ist kein Merkmal, und es gibt keine Mindestdauer. Der Magistrat entscheidet.
law-purpose-labour = Die Handlung dient Arbeit oder Diensten unter Bedingungen, die der Menschenwürde widersprechen; Dienste sind für Taten seit dem 2. August 2013 genannt. Einwilligung spielt keine Rolle, und Zwang ist kein Merkmal. Es gibt keine Mindestdauer: Ein Tag kann genügen, auch wenn der Beweis dann schwerer ist. Der Magistrat entscheidet.
law-purpose-organs = Die Handlung dient dazu, Organe oder anderes menschliches Körpermaterial entgegen den Gesetzen darüber zu entnehmen. Einwilligung spielt keine Rolle, Zwang ist kein Merkmal, und es gibt keine Mindestdauer. Der Magistrat entscheidet.
law-purpose-crime = Die Handlung dient dazu, die Person gegen ihren Willen eine Straftat begehen zu lassen; nur bei diesem Zweck muss gezeigt werden, dass der Wille fehlte. Seit dem 1. Juli 2019 können Opfer von Menschenhandel nicht für Straftaten bestraft werden, die direkt aus ihrer Ausbeutung folgen; verfolgt werden können sie weiterhin. Der Magistrat entscheidet.
law-purpose-forced-marriage = Die Handlung dient einer Heirat gegen den Willen der Person. Die Richtlinie (EU) 2024/1712 nennt diesen Zweck, und das neue Strafgesetzbuch soll ihn auch nennen; welcher Text am Tag der Taten galt, ist zu bestätigen. Das hält keine Weiterleitung auf. Der Magistrat entscheidet.
law-purpose-illegal-adoption = Die Handlung dient einer gesetzwidrigen Adoption. Die Richtlinie (EU) 2024/1712 nennt diesen Zweck, und das neue Strafgesetzbuch soll ihn auch nennen; welcher Text am Tag der Taten galt, ist zu bestätigen. Das hält keine Weiterleitung auf. Der Magistrat entscheidet.
law-purpose-surrogacy = Die Handlung dient dazu, eine Leihmutter auszubeuten. Die Richtlinie (EU) 2024/1712 nennt diesen Zweck und war bis zum 15. Juli 2026 umzusetzen; ob der belgische Text ihn nennt, ist zu bestätigen. Das hält keine Weiterleitung auf. Der Magistrat entscheidet.
law-minor = Die Person ist unter 18. Beide Straftaten wiegen dadurch schwerer; Menschenhandel besteht auch ohne das. Beim Menschenschmuggel öffnet es auch den Schutz des Opfers, den manche Quellen auf unbegleitete Minderjährige beschränken. Der Magistrat entscheidet.
law-vulnerability = Jemand missbraucht eine schutzlose Lage, etwa irregulären oder unsicheren Aufenthalt, soziale Not, Alter, Schwangerschaft, Krankheit oder eine Behinderung, sodass die Person keine echte und annehmbare Wahl hat. Beide Straftaten wiegen dadurch schwerer, und beim Menschenschmuggel öffnet sich der Schutz des Opfers; Menschenhandel besteht auch ohne das. Die allgemeine Definition des neuen Strafgesetzbuchs ist enger, was für diese Straftaten zu bestätigen ist. Der Magistrat entscheidet.
law-coercion-deception = Betrug, Gewalt, Drohung oder jeder andere Zwang, direkt oder indirekt; seit dem Gesetz vom 31. Mai 2016 auch Entführung, Missbrauch von Autorität und Täuschung. Schuldknechtschaft zählt als Zwang. Es ist kein Merkmal des Menschenhandels: Es lässt beide Straftaten schwerer wiegen und öffnet beim Menschenschmuggel den Schutz des Opfers. Der Magistrat entscheidet.
law-payment-to-controller = Jemand gibt oder nimmt Zahlungen oder Vorteile, um die Zustimmung einer Person zu erhalten, die Autorität über das Opfer hat. Seit dem Gesetz vom 31. Mai 2016 genannt, lässt es beide Straftaten schwerer wiegen; Menschenhandel besteht auch ohne das. Die Quellen sind uneins, ob es beim Menschenschmuggel den Schutz öffnet, und das hält keine Weiterleitung auf. Der Magistrat entscheidet.
law-life-endangered = Das Leben wurde absichtlich oder grob fahrlässig in Gefahr gebracht; Gerichte sahen grobe Fahrlässigkeit bei Kühllastwagen und bei überhitzten Lastwagen ohne Wasser. Beide Straftaten wiegen dadurch schwerer, und beim Menschenschmuggel öffnet sich der Schutz des Opfers; Menschenhandel besteht auch ohne das. Der Magistrat entscheidet.
law-grave-harm = Die Taten führten zu einer unheilbar scheinenden Krankheit, mehr als vier Monaten Arbeitsunfähigkeit, dem Verlust eines Organs oder seines Gebrauchs oder einer schweren Verstümmelung. Beide Straftaten wiegen dadurch schwerer; Menschenhandel besteht auch ohne das. Beim Menschenschmuggel öffnet es den Schutz des Opfers, auch wenn die Quellen es verschieden nummerieren. Der Magistrat entscheidet.
law-authority = Der Täter missbraucht Autorität über das Opfer oder die Befugnisse eines Amtes oder handelt als Amtsträger im Dienst. Beide Straftaten wiegen dadurch schwerer; keine braucht es, und für sich allein öffnet es den Schutz des Opfers nicht. Der Magistrat entscheidet.
law-habitual = Der Menschenschmuggel wird gewohnheitsmäßig betrieben. Die Straftat wiegt dadurch schwerer; Menschenschmuggel besteht auch ohne das, und für sich allein öffnet es den Schutz des Opfers nicht. Der Magistrat entscheidet.
law-organised = Der Menschenschmuggel gehört zur Tätigkeit einer Vereinigung oder, was noch schwerer wiegt, einer kriminellen Organisation. Menschenschmuggel besteht auch ohne das, und für sich allein öffnet es den Schutz des Opfers nicht. Der Magistrat entscheidet.
