## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = Esta viagem custa dinheiro, mesmo que já esteja paga?
question-smg-11 = Você tem por esta viagem uma dívida que cresce ou que precisa pagar com trabalho?
question-smg-15 = Alguém impede você de sair do grupo, de um carro, de uma casa ou deste lugar?
question-smg-16 = Esconderam de você a verdade sobre o veículo, o caminho ou o perigo?
question-smg-19 = Você é criança ou adolescente e viaja sem os seus pais?
question-smg-20 = Você está grávida, doente ou com ferimentos, ou tem uma deficiência?
question-smg-21 = Viajar assim era a sua única escolha de verdade?
question-smg-22 = As mesmas pessoas já tentaram esta viagem com você antes?
question-lab-01 = Você trabalha dias muito longos, ou sem um dia de folga por semana?
question-lab-07 = Você deve dinheiro ao patrão, ou a alguém que trouxe você ou achou este trabalho para você?
question-lab-08 = O trabalho, o lugar ou o patrão é diferente do que prometeram?
question-lab-16 = O lugar onde você está agora é desconhecido para você?
question-lab-17 = Alguém diz que você não pode ficar aqui se não fizer o que essa pessoa quer?
question-sex-03 = Você tem que aceitar clientes ou dias que não quer?
question-sex-11 = Levam você para outro lugar a cada poucos dias?
question-sex-13 = Prometeram outro trabalho a você?
question-sex-19 = É você quem decide sobre as suas horas, os seus clientes e o seu dinheiro?
question-beg-13 = Levam você de cidade em cidade, e por isso você não vai à escola?
question-crm-16 = O lugar onde você está agora é desconhecido para você?
question-org-01 = Você tem uma cicatriz nova de uma operação que ninguém explicou?
question-org-12 = Você assinou um papel que não conseguia ler?
question-dom-12 = Alguém foi com você ou no seu lugar buscar o seu cartão especial?
question-min-02 = Você está aqui sem pai, mãe ou tutor?
question-min-03 = O adulto que está com você é outra pessoa, e não a sua mãe, o seu pai ou o seu tutor?
question-min-06 = Você trabalha, mendiga ou vende coisas, e por isso não vai à escola?
question-min-14 = O próximo lugar da sua viagem é desconhecido para você?
