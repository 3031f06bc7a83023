## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = ¿Se parece esto a su vida?
story-end = Si le ha pasado algo así, puede pedir ayuda; no tiene que decidir hoy.

story-lorry-title = El camión
story-lorry-s1 = De noche, unas personas suben a un camión.
story-lorry-s2 = Cierran las puertas desde fuera, y hace cada vez más frío.
story-lorry-s3 = Nadie les dijo que el camión es frigorífico, y no pueden abrirlo.
story-lorry-s4 = Poner a personas en un peligro así por dinero puede ser un delito grave: quienes están dentro pueden pedir ayuda.

story-day-title = Trabajo por un día
story-day-s1 = En un parque, a un hombre le piden que trabaje un día.
story-day-s2 = Derriba paredes sin guantes ni mascarilla.
story-day-s3 = Por la noche recibe mucho menos dinero del prometido.
story-day-s4 = Incluso un solo día de ese trabajo puede contar: él puede pedir ayuda.

story-debt-title = La deuda
story-debt-s1 = A una mujer le dijeron que su viaje estaba pagado.
story-debt-s2 = Ahora le dicen que cada mes debe más.
story-debt-s3 = Tiene que trabajar donde ellos quieren, o su familia tiene que pagar.
story-debt-s4 = Nadie puede obligarla a trabajar así: ella puede pedir ayuda.

story-house-title = La casa
story-house-s1 = En una casa, una mujer cocina, limpia y cuida niños desde la mañana hasta la noche.
story-house-s2 = No tiene día libre, y no recibe paga o recibe muy poca.
story-house-s3 = La familia guarda su pasaporte y dice que la policía la va a encerrar.
story-house-s4 = Nadie puede obligarla a trabajar así: ella puede pedir ayuda.

story-phone-title = El teléfono
story-phone-s1 = Una chica recibe de su novio un teléfono de regalo.
story-phone-s2 = Pronto él lee todos sus mensajes y le dice cuándo tiene que responder.
story-phone-s3 = Después la manda con otros hombres y se queda con el dinero.
story-phone-s4 = Lo que él hace puede ser un delito grave, aunque ella aceptara al principio: ella puede pedir ayuda.
