## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = Isto parece a sua vida?
story-end = Se aconteceu algo assim com você, pode pedir ajuda; você não precisa decidir hoje.

story-lorry-title = O caminhão
story-lorry-s1 = À noite, pessoas sobem num caminhão.
story-lorry-s2 = As portas são fechadas por fora, e faz cada vez mais frio.
story-lorry-s3 = Ninguém disse a elas que o caminhão é refrigerado, e elas não conseguem abri-lo.
story-lorry-s4 = Pôr pessoas em tanto perigo por dinheiro pode ser um crime grave: quem está lá dentro pode pedir ajuda.

story-day-title = Trabalho por um dia
story-day-s1 = Num parque, alguém pede a um homem que trabalhe um dia.
story-day-s2 = Ele derruba paredes sem luvas nem máscara.
story-day-s3 = À noite, recebe muito menos dinheiro do que prometeram.
story-day-s4 = Até um único dia desse trabalho pode contar: ele pode pedir ajuda.

story-debt-title = A dívida
story-debt-s1 = Disseram a uma mulher que a viagem dela estava paga.
story-debt-s2 = Agora dizem que ela deve mais a cada mês.
story-debt-s3 = Ela tem que trabalhar onde eles querem, ou a família dela tem que pagar.
story-debt-s4 = Ninguém pode obrigá-la a trabalhar assim: ela pode pedir ajuda.

story-house-title = A casa
story-house-s1 = Numa casa, uma mulher cozinha, limpa e cuida de crianças de manhã até a noite.
story-house-s2 = Ela não tem dia de folga e não recebe pagamento, ou recebe muito pouco.
story-house-s3 = A família guarda o passaporte dela e diz que a polícia vai prendê-la.
story-house-s4 = Ninguém pode obrigá-la a trabalhar assim: ela pode pedir ajuda.

story-phone-title = O telefone
story-phone-s1 = Uma menina ganha um telefone de presente do namorado.
story-phone-s2 = Logo ele lê todas as mensagens dela e diz quando ela deve responder.
story-phone-s3 = Depois ele a manda para outros homens e fica com o dinheiro.
story-phone-s4 = O que ele faz pode ser um crime grave, mesmo que no início ela tenha aceitado: ela pode pedir ajuda.
