## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 47434562927d

prompt-smg-09 = Haben Sie oder Ihre Familie für diese Reise bezahlt, oder müssen Sie noch zahlen?
prompt-smg-11 = Schulden Sie Geld für die Reise? Wie müssen Sie es zurückzahlen?
prompt-smg-15 = Konnten Sie weggehen, wenn Sie wollten? Was würde dann geschehen?
prompt-smg-16 = Was hat man Ihnen vor der Reise gesagt? War es dann so?
prompt-smg-19 = Wer sorgt auf dieser Reise für dich? Seit wann kennst du die Person?
prompt-smg-20 = Sind Sie verletzt oder krank? Sind Sie schwanger? Brauchen Sie Medikamente?
prompt-smg-21 = Können Sie irgendwohin gehen? Gab es für Sie einen anderen Weg?
prompt-smg-22 = Haben Sie das schon einmal versucht? Haben dieselben Leute es organisiert?
prompt-lab-01 = Wann beginnen und beenden Sie die Arbeit? Wann hatten Sie zuletzt frei?
prompt-lab-07 = Schulden Sie jemandem Geld für diese Arbeit? Wie müssen Sie es zurückzahlen?
prompt-lab-08 = Was hat man Ihnen versprochen, bevor Sie kamen? Ist es so?
prompt-lab-16 = Wissen Sie, wo wir sind? Mit wem können Sie hier sprechen?
prompt-lab-17 = Was würde mit Ihnen geschehen, wenn Sie mit dieser Arbeit aufhören?
prompt-sex-03 = Können Sie zu einem Kunden Nein sagen oder einen Tag freinehmen? Was geschieht dann?
prompt-sex-11 = Wie lange sind Sie schon hier? Wo waren Sie vorher?
prompt-sex-13 = Welche Arbeit hat man Ihnen hier versprochen?
prompt-sex-19 = Wie regeln Sie Ihre Arbeitstage und Ihr Geld?
prompt-beg-13 = Wo hast du schon gewohnt? Gehst du zur Schule?
prompt-crm-16 = Wissen Sie, wo wir sind? Wie sind Sie hierhergekommen?
prompt-org-01 = Haben Sie Schmerzen? Was haben die Ärzte Ihnen gesagt?
prompt-org-12 = Hat Ihnen jemand vorgelesen, was Sie unterschrieben haben? Was steht darin?
prompt-dom-12 = Hatten Sie schon ein Gespräch im Außenministerium? Wer war dabei?
prompt-min-02 = Wer kümmert sich hier um dich? Wo sind deine Eltern?
prompt-min-03 = Wer ist diese Person für dich? Woher kennt ihr euch?
prompt-min-06 = Was machst du an einem normalen Tag? Gehst du zur Schule?
prompt-min-14 = Weißt du, wo wir sind? Wohin gehst du als Nächstes?
