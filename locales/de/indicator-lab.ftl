## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 618d8cde7111

indicator-lab-01 = Arbeitet sehr lange Tage oder ohne wöchentlichen Ruhetag
indicator-lab-02 = Kein Lohn, weit unter Minimum, oder zurückgenommen für Unterkunft, Reise, Strafen
indicator-lab-03 = Lohn wird bis später zurückgehalten
indicator-lab-04 = Ausweispapiere sind in den Händen einer anderen Person
indicator-lab-05 = Schläft am Arbeitsplatz oder in einem ungeeigneten Gemeinschaftsraum
indicator-lab-06 = Kann Gelände oder Unterkunft nicht frei verlassen oder wird bewacht
indicator-lab-07 = Schulden beim Arbeitgeber, Anwerber oder Transporteur
indicator-lab-08 = Arbeit, Ort oder Arbeitgeber ist anders als versprochen
indicator-lab-09 = Drohung mit Meldung bei Polizei oder Ausländeramt
indicator-lab-10 = Gewalt oder Drohungen bei der Arbeit
indicator-lab-11 = Keine Schutzausrüstung oder gefährliche Arbeit ohne Einweisung
indicator-lab-12 = Arbeitsunfall verschwiegen, Behandlung verhindert oder ohne Papiere am Krankenhaus abgesetzt
indicator-lab-13 = Jemand anderes spricht für die Arbeitenden oder gibt ihnen Antworten vor
indicator-lab-14 = Viele mit gleicher Adresse, gleichem Eintragungstag oder als Scheinselbstständige
indicator-lab-15 = Tageweise angeworben in Park, Bahnhof oder auf einem Platz, Lohn ungewiss
indicator-lab-16 = Spricht keine Landessprache oder weiß nicht, wo dieser Ort liegt
indicator-lab-17 = Irregulärer oder an den Arbeitgeber gebundener Aufenthalt dient als Druckmittel
indicator-lab-18 = Läuft weg oder versteckt sich auf Befehl, wenn Inspektoren kommen
indicator-lab-19 = Kein Lohnzettel oder Registereintrag, oder Papiere nicht in eigenen Händen
indicator-lab-20 = Arbeitgeber organisiert den Transport zur Arbeit und berechnet ihn
indicator-lab-21 = Risikosektor: Restaurant, Landwirtschaft, Gewächshaus, Kleidung, Bau, Reinigung, Autowäsche, Nagelstudio, Fisch, Transport
indicator-lab-22 = Kette von Subunternehmern, die niemand nennen kann
