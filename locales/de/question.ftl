## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Kostet diese Reise Geld, auch wenn sie schon bezahlt ist?
question-smg-11 = Haben Sie für diese Reise Schulden, die wachsen oder die Sie abarbeiten müssen?
question-smg-15 = Hindert Sie jemand daran, die Gruppe, ein Auto, ein Haus oder diesen Ort zu verlassen?
question-smg-16 = Hat man Ihnen die Wahrheit über das Fahrzeug, den Weg oder die Gefahr verschwiegen?
question-smg-19 = Sind Sie ein Kind, und reisen Sie ohne Ihre Eltern?
question-smg-20 = Sind Sie schwanger, krank oder verletzt, oder haben Sie eine Behinderung?
question-smg-21 = War es für Sie die einzige wirkliche Wahl, so zu reisen?
question-smg-22 = Haben dieselben Leute diese Reise schon früher mit Ihnen versucht?
question-lab-01 = Arbeiten Sie sehr lange Tage, oder ohne einen freien Tag in der Woche?
question-lab-07 = Schulden Sie dem Chef Geld, oder jemandem, der Sie hergebracht oder Ihnen diese Arbeit besorgt hat?
question-lab-08 = Ist die Arbeit, der Ort oder der Chef anders, als man es versprochen hat?
question-lab-16 = Ist Ihnen der Ort, an dem Sie jetzt sind, unbekannt?
question-lab-17 = Sagt jemand, dass Sie nicht hierbleiben dürfen, wenn Sie nicht tun, was er will?
question-sex-03 = Müssen Sie Kunden oder Tage annehmen, die Sie nicht wollen?
question-sex-11 = Bringt man Sie alle paar Tage an einen anderen Ort?
question-sex-13 = Hat man Ihnen eine andere Arbeit versprochen?
question-sex-19 = Bestimmen Sie selbst über Ihre Zeiten, Ihre Kunden und Ihr Geld?
question-beg-13 = Bringt man Sie von Stadt zu Stadt, sodass Sie nicht zur Schule gehen?
question-crm-16 = Ist Ihnen der Ort, an dem Sie jetzt sind, unbekannt?
question-org-01 = Haben Sie eine frische Narbe von einer Operation, die Ihnen niemand erklärt hat?
question-org-12 = Haben Sie ein Papier unterschrieben, das Sie nicht lesen konnten?
question-dom-12 = Ist jemand mit Ihnen oder an Ihrer Stelle gegangen, um Ihre Sonderkarte zu holen?
question-min-02 = Sind Sie hier ohne Eltern oder Vormund?
question-min-03 = Ist der Erwachsene bei Ihnen jemand anders als Ihre Mutter, Ihr Vater oder Ihr Vormund?
question-min-06 = Arbeiten, betteln oder verkaufen Sie, sodass Sie nicht zur Schule gehen?
question-min-14 = Ist Ihnen der nächste Ort Ihrer Reise unbekannt?
