## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f4665cdd36c9

labour-title = Ihre Rechte bei der Arbeit
labour-pay-title = Ihr Lohn
labour-pay-s1 = Getane Arbeit muss bezahlt werden, auch ohne Aufenthaltspapiere.
labour-pay-s2 = Ohne anderen Nachweis werden drei Monate Arbeit vermutet.
labour-pay-s3 = Der Arbeitgeber kann an die Hinterlegungs- und Konsignationskasse zahlen müssen. FAIRWORK Belgium hilft, dass das Geld ankommt.
labour-inspection-title = Wenn ein Inspektor kommt
labour-inspection-s1 = Sagen Sie Ihren echten Namen, wie lange Sie arbeiten und was Sie bekommen haben.
labour-inspection-s2 = Verstecken Sie sich nicht: Bei der Arbeit angetroffen zu werden beweist die Arbeit.
labour-inspection-s3 = Wenn Sie sich vorher beschwert haben, steht Ihr Name nicht im Bericht über den Arbeitgeber.
labour-inspection-s4 = Wenn Sie ohne Aufenthaltspapiere bei der Arbeit angetroffen werden, muss der Inspektor Ihren Namen vielleicht an Polizei und Ausländeramt geben.
labour-numbers-title = Wer hilft
labour-fairwork = FAIRWORK Belgium, für Arbeitende ohne Papiere und für nicht gezahlten Lohn
labour-inspection-federal = Kontrolle der Sozialgesetze
labour-inspection-flanders = Arbeitsinspektion, Flandern
labour-inspection-brussels = Arbeitsinspektion, Brüssel
labour-inspection-wallonia = Arbeitsinspektion, Wallonie
labour-emergency = Im Notfall
labour-unverified = Nummer ungeprüft
