## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 636257bdae1a

indicator-dom-01 = Verlässt das Haus nie allein
indicator-dom-02 = Tag und Nacht auf Abruf, kein freier Tag
indicator-dom-03 = Kein Lohn, oder Lohn geht an eine andere Person
indicator-dom-04 = Reisepass oder Sonderausweis in den Händen des Arbeitgebers
indicator-dom-05 = Schläft in Flur, Küche, Kinderzimmer oder Keller
indicator-dom-06 = Isst Reste oder zu wenig
indicator-dom-07 = Kein eigenes Telefon, oder Anrufe werden mitgehört
indicator-dom-08 = Beleidigungen, Schläge oder ungewollte Berührungen
indicator-dom-09 = Bekam zu hören, die Polizei werde festnehmen oder abschieben
indicator-dom-10 = Keine medizinische Versorgung
indicator-dom-11 = Vertrag weicht von Praxis ab oder zweimal mit anderen Beträgen unterschrieben
indicator-dom-12 = Sonderausweis nicht persönlich abgeholt oder nie allein beim Protokoll
indicator-dom-13 = Arbeitet für mehrere Haushalte oder einen Laden derselben Familie
indicator-dom-14 = Minderjährige Person macht Hausarbeit statt Schule
indicator-dom-15 = Kam als Ehepartner, Au-pair, Student oder „Nichte“ und muss arbeiten
indicator-dom-16 = Arbeitgeber beruft sich auf Immunität oder verweigert Kontakt
