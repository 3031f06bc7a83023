## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 319c5847229b

notice-next = Siguiente
notice-previous = Anterior
notice-repeat = Otra vez
notice-cover = Cubrir la pantalla
notice-give-back = Devuelva el aparato
notice-read-by = El agente leerá sus respuestas y puede pasarlas al magistrado, al centro y a otros servicios.
notice-back = Atrás
notice-start = Empezar
notice-topics = Sus derechos
notice-stories = Historias
notice-questions = Preguntas
notice-play = Escuchar
notice-pause = Pausa
notice-slow = Más despacio
notice-voice-synthetic = Esta es la voz de un ordenador.
notice-headphones = Use auriculares si puede, para que nadie más oiga.
notice-alone = Si puede, lea y responda sin nadie al lado.
notice-skip = Puede saltarse cualquier pregunta.
notice-change = Puede cambiar sus respuestas hasta que devuelva el aparato.
notice-question-of = Pregunta { $number } de { $count }
notice-finished = Gracias, eso es todo.
notice-understood = ¿Ha entendido esto?
notice-offer = ¿Quiere la ayuda de un centro especializado?
notice-carry = Este papel habla de sus derechos y alguien podría encontrarlo; ¿puede guardarlo sin peligro?

answer-yes = Sí
answer-no = No
answer-prefer-not = Prefiero no responder
answer-understood = Lo entiendo
answer-not-understood = No lo entiendo
answer-wants-help = Quiero ayuda
answer-will-think = Quiero pensarlo
answer-not-now = Ahora no quiero ayuda
