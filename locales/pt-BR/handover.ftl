## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Próxima
notice-previous = Anterior
notice-repeat = De novo
notice-cover = Cobrir a tela
notice-give-back = Devolva o aparelho
notice-read-by = O agente vai ler as suas respostas e pode passá-las ao magistrado, ao centro e a outros serviços.
notice-back = Voltar
notice-start = Começar
notice-topics = Os seus direitos
notice-stories = Histórias
notice-questions = Perguntas
notice-play = Ouvir
notice-pause = Pausa
notice-slow = Mais devagar
notice-voice-synthetic = Esta é a voz de um computador.
notice-headphones = Use fones de ouvido se puder, para que ninguém mais ouça.
notice-alone = Se puder, leia e responda sem ninguém por perto.
notice-skip = Você pode pular qualquer pergunta.
notice-change = Você pode mudar as suas respostas até devolver o aparelho.
notice-question-of = Pergunta { $number } de { $count }
notice-finished = Obrigado, é só isso.
notice-understood = Você entendeu isto?
notice-offer = Você quer ajuda de um centro especializado?
notice-carry = Este papel fala dos seus direitos, e alguém poderia encontrá-lo; é seguro para você guardá-lo?

answer-yes = Sim
answer-no = Não
answer-prefer-not = Prefiro não responder
answer-understood = Entendo
answer-not-understood = Não entendo
answer-wants-help = Quero ajuda
answer-will-think = Quero pensar
answer-not-now = Agora não quero ajuda
