## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 56eccdf49df0

recipient-centre = Aufnahmezentrum
recipient-magistrate = Referenzmagistrat
recipient-immigration-office = Ausländeramt, Büro MINTEH
recipient-guardianship = Vormundschaftsdienst
recipient-station = Eigene Dienststelle
recipient-prosecutor-of = Staatsanwaltschaft, { $district }
recipient-labour-auditor-of = Arbeitsauditorat, { $district }
recipient-why-centre-declined = Bekommt nur eine Zahl, keinen Namen: die Person möchte jetzt keine Hilfe und kann später kommen.
recipient-why-centre-next = Das zuvor gefragte Zentrum hat keinen Platz oder kann die Person nicht aufnehmen.
recipient-why-again = Diese Stelle hat mehr gefragt oder wurde angerufen, nachdem sie die Person abgewiesen hatte. Es ersetzt das vorige Paket.
recipient-why-centre-minor = Begleitet Minderjährige bei Recht und Papieren, auch in einer Unterkunft für Minderjährige.
recipient-why-centre-protected = Hilft ohne den echten Namen, bis die Person bereit ist.
recipient-why-centre-belgian = Hilft auch belgischen Opfern des Menschenhandels; ein Aufenthaltspapier ist nicht nötig.
recipient-why-centre-eu = Hilft EU-Bürgern, die Opfer des Menschenhandels sind, in vollem Umfang.
recipient-why-centre-presumed = Bietet Schutz und Hilfe, und nur ein Zentrum kann Papiere beantragen.
recipient-why-magistrate-complainant = Erfährt von der Straftat; wer sich beschwert hat, geht versiegelt, nie in das Pro Justitia.
recipient-why-magistrate-labour = Arbeitsinspektoren informieren den Arbeitsauditor.
recipient-why-magistrate-anonymous = Erfährt von der Straftat; der Name geht nur an den Staatsanwalt, versiegelt.
recipient-why-magistrate-declined = Erfährt von der Straftat, egal wie die Antwort lautet; sie spricht nie gegen die Person.
recipient-why-magistrate-witness = Klärt, wer Zeuge, Opfer oder Verdächtiger ist.
recipient-why-magistrate-presumed = Muss von einem mutmaßlichen Opfer erfahren; der Magistrat entscheidet über das Verfahren.
recipient-why-magistrate-information = Entscheidet zuerst über die Information einer anderen Person; von wem sie kommt, geht versiegelt.
recipient-why-io-information = Erhält nichts: niemand wurde angetroffen, und kein Name geht dorthin, bevor der Magistrat entschieden hat.
recipient-why-io-belgian = Bekommt nichts: Belgier werden dort nie gemeldet.
recipient-why-io-protected = Bekommt nichts: nur der Staatsanwalt oder niemand weiß, wer die Person ist.
recipient-why-io-witness = Bekommt nichts: die Pflicht gilt für mutmaßliche Opfer, nicht für Zeugen.
recipient-why-io-complainant = Nur mit Einwilligung: diese Person hat sich über Arbeit beschwert.
recipient-why-io-found-on-site = Muss von einem vor Ort angetroffenen mutmaßlichen ausländischen Opfer erfahren, unabhängig vom Aufenthalt.
recipient-why-io-complainant-not-asked = Nur mit Einwilligung, bis bekannt ist, ob die Person sich vorher beschwert hat.
recipient-why-io-declined = Muss von einem mutmaßlichen ausländischen Opfer erfahren; die Antwort auf das Angebot erfährt es nie.
recipient-why-io-minor = Bearbeitet die Papiere unbegleiteter Minderjähriger.
recipient-why-io-eu = Muss von einem mutmaßlichen ausländischen Opfer erfahren, auch bei EU-Bürgern.
recipient-why-io-presumed = Muss von einem mutmaßlichen ausländischen Opfer erfahren, damit niemand irrtümlich festgehalten wird.
recipient-why-guardianship-belgian = Bekommt nichts: ein belgisches Kind wird über den Magistrat geschützt.
recipient-why-guardianship-minor = Minderjährig oder Zweifel daran: der Dienst kann einen Vormund bestellen.
recipient-why-guardianship-adult = Bekommt nichts: ein Erwachsener hat keinen Vormund.
recipient-prosecutor = Staatsanwaltschaft { $district }
recipient-labour-auditor = Arbeitsauditorat { $district }
recipient-to-be-named = Stelle von Hand zu ergänzen
recipient-why-guardianship-eu = Minderjährig aus einem EU-Land oder Zweifel: Die Vormundschaft gilt auch für Schutzbedürftige, die allein sind.
