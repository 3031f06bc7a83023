## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: bd9b2d5f963c

question-smg-09 = ¿Este viaje cuesta dinero, aunque ya esté pagado?
question-smg-11 = ¿Tiene por este viaje una deuda que crece o que debe pagar con trabajo?
question-smg-15 = ¿Alguien le impide irse del grupo, de un coche, de una casa o de este lugar?
question-smg-16 = ¿Le ocultaron la verdad sobre el vehículo, el camino o el peligro?
question-smg-19 = ¿Es usted menor y viaja sin sus padres?
question-smg-20 = ¿Está embarazada, tiene una enfermedad o una herida, o tiene una discapacidad?
question-smg-21 = ¿Viajar así era su única opción de verdad?
question-smg-22 = ¿Las mismas personas ya intentaron antes este viaje con usted?
question-lab-01 = ¿Trabaja días muy largos, o sin un día libre cada semana?
question-lab-07 = ¿Debe dinero al patrón, o a alguien que le trajo aquí o le encontró este trabajo?
question-lab-08 = ¿El trabajo, el lugar o el patrón es distinto de lo que le prometieron?
question-lab-16 = ¿Es desconocido para usted el lugar donde está ahora?
question-lab-17 = ¿Alguien dice que usted no puede quedarse aquí si no hace lo que quiere?
question-sex-03 = ¿Tiene que aceptar clientes o días que no quiere?
question-sex-11 = ¿Le llevan a otro lugar cada pocos días?
question-sex-13 = ¿Le prometieron otro trabajo?
question-sex-19 = ¿Decide usted sobre sus horas, sus clientes y su dinero?
question-beg-13 = ¿Le llevan de ciudad en ciudad, y por eso no va a la escuela?
question-crm-16 = ¿Es desconocido para usted el lugar donde está ahora?
question-org-01 = ¿Tiene una cicatriz nueva de una operación que nadie le explicó?
question-org-12 = ¿Firmó un papel que no podía leer?
question-dom-12 = ¿Alguien fue con usted o en su lugar a recoger su tarjeta especial?
question-min-02 = ¿Está aquí sin padre, madre ni tutor?
question-min-03 = ¿El adulto que está con usted es otra persona que su madre, su padre o su tutor?
question-min-06 = ¿Trabaja, mendiga o vende cosas, y por eso no va a la escuela?
question-min-14 = ¿Es desconocido para usted el próximo lugar de su viaje?
