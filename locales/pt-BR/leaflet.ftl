## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Ajuda e os seus direitos
leaflet-short-01 = Somos da polícia ou da inspeção; também podemos ajudar você.
leaflet-short-02 = Pedir ajuda não é crime.
leaflet-short-03 = Algumas pessoas são forçadas a trabalhar, vender sexo, mendigar ou roubar para outros.
leaflet-short-04 = Algumas pessoas são trazidas para cá com perigo de morte.
leaflet-short-05 = Mesmo que você tenha aceitado, pode pedir ajuda.
leaflet-short-06 = Um centro especializado pode ajudar de graça: abrigo, médico, advogado.
leaflet-short-07 = O centro pode pedir um papel para você: 45 dias para pensar.
leaflet-short-08 = O Escritório de Estrangeiros decide; com esse papel, normalmente ele não manda você embora nesses dias.
leaflet-short-09 = Para ficar mais tempo: afaste-se dessas pessoas, aceite a ajuda do centro e colabore com o magistrado.
leaflet-short-10 = Qualquer informação pode contar; o magistrado decide.
leaflet-short-11 = Você pode pedir um intérprete de graça.
leaflet-short-12 = O centro pode ajudar mesmo que você não conte nada à polícia.
leaflet-short-13 = Se você tem menos de 18 anos, o Serviço de Tutela pode nomear um tutor.
leaflet-short-14 = Você pode dizer não e ligar depois: { $centre } ou { $contact_point }.
leaflet-short-15 = Em caso de perigo, ligue para { $emergency }.
leaflet-short-16 = A polícia deve informar ao Escritório de Estrangeiros as pessoas sem documentos de residência.
leaflet-short-17 = Não podemos prometer documentos: o magistrado e o Escritório de Estrangeiros decidem.

leaflet-topic-01-title = Quem somos
leaflet-topic-01-s1 = Somos da polícia ou de um serviço de inspeção.
leaflet-topic-01-s2 = O nosso trabalho também é ajudar pessoas que estão em perigo.
leaflet-topic-01-s3 = Pedir ajuda não é crime.
leaflet-topic-01-s4 = Se alguém forçou você a fazer algo contra a lei, conte a um advogado: o juiz decide se a lei protege você de punição.

leaflet-topic-02-title = Do que se trata
leaflet-topic-02-s1 = Algumas pessoas ganham dinheiro às custas de outras: com trabalho duro, sexo, mendicância, crimes ou uma parte do corpo.
leaflet-topic-02-s2 = Por exemplo, ficam com o seu pagamento ou os seus documentos, não deixam você ir embora ou dizem que você deve muito dinheiro.
leaflet-topic-02-s3 = Algumas pessoas são levadas por uma fronteira com perigo de vida, por exemplo num caminhão refrigerado ou num barco pequeno.
leaflet-topic-02-s4 = Mesmo que no início você tenha aceitado, pode ser vítima: o magistrado decide.

leaflet-topic-03-title = Ajuda gratuita
leaflet-topic-03-s1 = Na Bélgica, três centros especializados ajudam pessoas nessas situações.
leaflet-topic-03-s2 = Um centro pode ajudar com um lugar seguro, um médico, um psicólogo e um advogado.
leaflet-topic-03-s3 = Você não paga ao centro pela ajuda.
leaflet-topic-03-s4 = O centro primeiro conversa com você e decide que ajuda pode dar: { $centre }.

leaflet-topic-04-title = Tempo para pensar
leaflet-topic-04-s1 = Você não precisa decidir hoje.
leaflet-topic-04-s2 = Se você não tem documentos de residência e um centro apoia você, o centro pode pedir ao Escritório de Estrangeiros um papel de 45 dias.
leaflet-topic-04-s3 = O Escritório de Estrangeiros decide se dá esse papel.
leaflet-topic-04-s4 = Com esse papel, normalmente o Escritório de Estrangeiros não expulsa você da Bélgica durante esses 45 dias.

leaflet-topic-05-title = Ficar mais tempo
leaflet-topic-05-s1 = Há três condições para ficar mais tempo.
leaflet-topic-05-s2 = Você não tem mais contato com as pessoas que se aproveitaram de você, um centro apoia você e você colabora com a justiça.
leaflet-topic-05-s3 = Você pode colaborar com uma queixa, um depoimento ou qualquer informação que ajude.
leaflet-topic-05-s4 = Só um centro pode pedir essa estadia; o magistrado decide se você cumpre as condições, e o Escritório de Estrangeiros dá o papel.

leaflet-topic-06-title = Apresentar uma queixa
leaflet-topic-06-s1 = Você pode contar à polícia ou a um inspetor o que aconteceu com você.
leaflet-topic-06-s2 = Eles escrevem tudo, e você pode pedir uma cópia.
leaflet-topic-06-s3 = O magistrado dirige a investigação da justiça e decide o que acontece depois.
leaflet-topic-06-s4 = O centro pode explicar isso e pode acompanhar você.

leaflet-topic-07-title = Proteção
leaflet-topic-07-s1 = Diga se você tem medo, por você ou pela sua família, aqui ou em outro país.
leaflet-topic-07-s2 = A polícia e o magistrado decidem que proteção é possível.
leaflet-topic-07-s3 = Você pode pedir para não encontrar a pessoa de quem tem medo: o magistrado ou o juiz decide.

leaflet-topic-08-title = Um advogado
leaflet-topic-08-s1 = Você pode pedir para falar com um advogado.
leaflet-topic-08-s2 = Se você tem pouco dinheiro, o serviço de assistência jurídica decide se você recebe um advogado de graça.
leaflet-topic-08-s3 = O centro pode ajudar você a encontrar um advogado.

leaflet-topic-09-title = O dinheiro que devem a você
leaflet-topic-09-s1 = Se você trabalhou, a lei diz que devem pagar você, também sem documentos de residência.
leaflet-topic-09-s2 = Você pode pedir ajuda à inspeção do trabalho: ela decide como pode agir com o patrão.
leaflet-topic-09-s3 = Você pode pedir dinheiro pelo dano que sofreu: o juiz decide.
leaflet-topic-09-s4 = Uma comissão do Estado também pode ajudar com dinheiro algumas vítimas de violência: a comissão decide.

leaflet-topic-10-title = Intérprete
leaflet-topic-10-s1 = Diga ou mostre que língua você entende bem.
leaflet-topic-10-s2 = Quando falar com a polícia ou com um juiz, você pode pedir um intérprete, e não paga nada.
leaflet-topic-10-s3 = Você pode pedir a tradução gratuita de papéis importantes: a polícia ou o magistrado decide quais.
leaflet-topic-10-s4 = Diga se você não entende o intérprete ou se tem medo dele.

leaflet-topic-11-title = Outro país da União Europeia
leaflet-topic-11-s1 = Talvez tenha acontecido em outro país da União Europeia.
leaflet-topic-11-s2 = Você pode contar à polícia aqui na Bélgica.
leaflet-topic-11-s3 = O magistrado decide se a Bélgica investiga ou se a sua queixa vai para o outro país.

leaflet-topic-12-title = Se não tratarmos você bem
leaflet-topic-12-s1 = Você pode reclamar de nós.
leaflet-topic-12-s2 = O Comité P é um órgão independente que examina reclamações sobre a polícia, e decide o que faz com a sua.
leaflet-topic-12-s3 = Para outros serviços federais, você pode escrever ao Ombudsman federal.
leaflet-topic-12-s4 = O centro ou um advogado pode ajudar você com isso.

leaflet-topic-13-title = Para quem ligar sobre o seu caso
leaflet-topic-13-s1 = O agente pode dar a você um papel pequeno com números de telefone e um código.
leaflet-topic-13-s2 = O seu nome não está nesse papel.
leaflet-topic-13-s3 = Se enviamos o seu caso a um centro, esse centro pode encontrá-lo com o código: ligue para { $centre } ou { $contact_point }.

leaflet-topic-14-title = Gastos, e conversas com a outra pessoa
leaflet-topic-14-s1 = Se você precisa viajar por causa da investigação, pergunte se pode receber de volta os gastos: a justiça decide.
leaflet-topic-14-s2 = Na Bélgica, um mediador pode ajudar você e a pessoa que lhe fez mal a conversar.
leaflet-topic-14-s3 = Isso só acontece se você quiser: você decide.

leaflet-topic-15-title = Ajuda sem falar com a polícia
leaflet-topic-15-s1 = Você não precisa dar um depoimento hoje.
leaflet-topic-15-s2 = O centro pode ajudar mesmo que você não fale com a polícia.
leaflet-topic-15-s3 = Mas para ficar mais tempo você deve colaborar com a justiça: o magistrado decide.

leaflet-topic-16-title = Se você tem menos de 18 anos
leaflet-topic-16-s1 = Diga se você tem menos de 18 anos, porque há regras especiais para você.
leaflet-topic-16-s2 = Se os seus pais não estão com você, o Serviço de Tutela pode nomear um tutor: { $guardianship }.
leaflet-topic-16-s3 = Um tutor é um adulto que defende você e pode procurar com você uma casa segura e uma escola.
leaflet-topic-16-s4 = Uma criança sozinha deveria estar numa casa para crianças e não num centro fechado; se houver dúvida sobre a sua idade, o Serviço de Tutela decide.

leaflet-topic-17-title = Asilo
leaflet-topic-17-s1 = Se você tem medo de voltar ao seu país, também pode pedir asilo.
leaflet-topic-17-s2 = Você pode dizer isso a nós ou ao Escritório de Estrangeiros.
leaflet-topic-17-s3 = Você não precisa escolher hoje: um advogado ou o centro pode explicar o que cada escolha significa.
leaflet-topic-17-s4 = O Escritório de Estrangeiros verifica se a Bélgica analisa o seu pedido, e depois decide o Comissário-Geral para os Refugiados.

leaflet-topic-18-title = Informar sem o seu nome
leaflet-topic-18-s1 = Você pode ligar para { $contact_point } ou para um centro e, no início, não dizer o seu nome.
leaflet-topic-18-s2 = Se quiser falar com a polícia sem o seu nome, peça isso antes de começar: a polícia e o magistrado decidem.
leaflet-topic-18-s3 = Uma informação sem nome é uma prova fraca e não dá documentos de residência nem indenização.
leaflet-topic-18-s4 = Não podemos prometer que ninguém nunca vai saber o seu nome: o magistrado ou o juiz pode decidir escondê-lo.

leaflet-topic-19-title = Você pode dizer não
leaflet-topic-19-s1 = Você pode dizer não a essa ajuda, e não precisa dizer por quê.
leaflet-topic-19-s2 = Você pode mudar de ideia e ligar depois: { $centre } ou { $contact_point }.
leaflet-topic-19-s3 = Se você está em perigo, ligue para { $emergency }.

leaflet-topic-20-title = O que não podemos prometer
leaflet-topic-20-s1 = A polícia deve informar ao Escritório de Estrangeiros que há aqui uma pessoa sem documentos de residência.
leaflet-topic-20-s2 = Não podemos prometer que você receba documentos, que possa ficar ou que continue em liberdade.
leaflet-topic-20-s3 = O Escritório de Estrangeiros decide se você deve ir embora e se fica detido num centro fechado.
leaflet-topic-20-s4 = O magistrado decide se você é visto como vítima e se alguém é processado.

leaflet-topic-21-title = O que muitas pessoas temem
leaflet-topic-21-s1 = Outro país: se você pedir asilo, o Escritório de Estrangeiros verifica que país europeu cuida do pedido, e ele decide.
leaflet-topic-21-s2 = Não podemos prometer que você não seja mandado para esse país; um advogado ou o centro pode explicar o que vale para você.
leaflet-topic-21-s3 = Impressões digitais: a polícia ou o Escritório de Estrangeiros pode tirar; não podemos prometer o que acontece com elas.
leaflet-topic-21-s4 = A sua família: diga a nós ou ao centro se alguém a ameaça; a polícia e o magistrado decidem o que é possível, e em outro país eles podem fazer menos.
leaflet-topic-21-s5 = Dinheiro: se outra pessoa guarda dinheiro para a sua viagem, não podemos prometer que você o receba de volta.
leaflet-topic-21-s6 = Antes de pagar mais, você pode falar com o centro ou com um advogado.
leaflet-topic-21-s7 = As pessoas que trouxeram você: não contamos a elas o que você diz, mas elas podem ver ou adivinhar que você fala conosco.
leaflet-topic-21-s8 = Se houver um processo, o magistrado ou o juiz decide o que elas podem ler.
leaflet-topic-21-s9 = O centro ou um advogado pode responder às suas perguntas sobre tudo isso: { $centre }.
