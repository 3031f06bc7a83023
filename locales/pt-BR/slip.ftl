## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 2509137fbcea

slip-title = Números úteis
slip-s1 = Ajuda, descanso e conselhos de graça.
slip-s2 = Você pode ligar agora ou depois.
slip-s3 = No início, você não precisa dizer o seu nome.
slip-number-contact-point = Ajuda e conselhos, em toda a Bélgica
slip-number-centre = Ajuda perto de você
slip-number-emergency = Emergência
slip-number-child-focus = Crianças e jovens, dia e noite
slip-code = Código
