## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: e229442490af

indicator-beg-01 = Geld geht am selben Tag an eine andere Person
indicator-beg-02 = Muss täglich eine Summe abgeben, sonst folgt Strafe
indicator-beg-03 = Von derselben Person oder demselben Fahrzeug gebracht und abgeholt
indicator-beg-04 = Kind oder Person mit Behinderung oder Krankheit soll Mitleid wecken
indicator-beg-05 = Baby mit wechselnden „Eltern“, oder betäubt, oder den ganzen Tag schlafend
indicator-beg-06 = Gruppe gemeinsam weit weg untergebracht, viele in einem Raum
indicator-beg-07 = In der Nähe hält jemand Wache
indicator-beg-08 = Papiere sind in den Händen einer anderen Person
indicator-beg-09 = Reiseschulden werden durch Betteln bezahlt
indicator-beg-10 = Gleicher Satz, gleiches Schild oder gleicher Krankenhausbrief bei mehreren
indicator-beg-11 = Verletzung, die zugefügt oder unbehandelt wirkt
indicator-beg-12 = Stundenlang bei Hitze oder Kälte ohne Essen draußen gehalten
indicator-beg-13 = Kind nicht in der Schule, in andere Städte oder Länder gebracht
indicator-beg-14 = Angst zu sprechen, schaut zuerst zu einer dritten Person
indicator-beg-15 = Für die Ankunft war andere Arbeit versprochen
