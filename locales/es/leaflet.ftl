## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = Ayuda y sus derechos
leaflet-short-01 = Somos de la policía o de la inspección; también podemos ayudarle.
leaflet-short-02 = Pedir ayuda no es un delito.
leaflet-short-03 = Algunas personas tienen que trabajar, vender sexo, mendigar o robar para otros.
leaflet-short-04 = A algunas personas las traen aquí con peligro de muerte.
leaflet-short-05 = Aunque usted aceptó, puede pedir ayuda.
leaflet-short-06 = Un centro especializado puede ayudarle gratis: alojamiento, médico, abogado.
leaflet-short-07 = El centro puede pedir para usted un papel: 45 días para pensar.
leaflet-short-08 = La Oficina de Extranjería decide; con ese papel, normalmente no le expulsa durante esos días.
leaflet-short-09 = Para quedarse más tiempo: aléjese de esas personas, acepte la ayuda del centro y colabore con el magistrado.
leaflet-short-10 = Cualquier información puede contar; el magistrado decide.
leaflet-short-11 = Puede pedir un intérprete gratis.
leaflet-short-12 = El centro puede ayudarle aunque no cuente nada a la policía.
leaflet-short-13 = Si tiene menos de 18 años, el Servicio de Tutelas puede nombrarle un tutor.
leaflet-short-14 = Puede decir que no y llamar más tarde: { $centre } o { $contact_point }.
leaflet-short-15 = En caso de peligro, llame al { $emergency }.
leaflet-short-16 = La policía debe comunicar a la Oficina de Extranjería qué personas no tienen papeles de residencia.
leaflet-short-17 = No podemos prometerle papeles: deciden el magistrado y la Oficina de Extranjería.

leaflet-topic-01-title = Quiénes somos
leaflet-topic-01-s1 = Somos de la policía o de un servicio de inspección.
leaflet-topic-01-s2 = Nuestro trabajo también es ayudar a personas que están en peligro.
leaflet-topic-01-s3 = Pedir ayuda no es un delito.
leaflet-topic-01-s4 = Si alguien le obligó a hacer algo contra la ley, cuénteselo a un abogado: el juez decide si la ley le protege del castigo.

leaflet-topic-02-title = De qué se trata
leaflet-topic-02-s1 = Algunas personas ganan dinero a costa de otras: con trabajo duro, sexo, mendicidad, delitos o una parte del cuerpo.
leaflet-topic-02-s2 = Por ejemplo, se quedan con su paga o con sus documentos, no le dejan irse o dicen que les debe mucho dinero.
leaflet-topic-02-s3 = A algunas personas las llevan por una frontera con peligro para su vida, por ejemplo en un camión frigorífico o en una barca pequeña.
leaflet-topic-02-s4 = Aunque al principio aceptó, puede ser víctima: el magistrado decide.

leaflet-topic-03-title = Ayuda gratuita
leaflet-topic-03-s1 = En Bélgica, tres centros especializados ayudan a personas en estas situaciones.
leaflet-topic-03-s2 = Un centro puede ayudarle con un lugar seguro, un médico, un psicólogo y un abogado.
leaflet-topic-03-s3 = Usted no paga al centro por su ayuda.
leaflet-topic-03-s4 = El centro habla primero con usted y decide qué ayuda puede dar: { $centre }.

leaflet-topic-04-title = Tiempo para pensar
leaflet-topic-04-s1 = No tiene que decidir hoy.
leaflet-topic-04-s2 = Si no tiene papeles de residencia y un centro le apoya, el centro puede pedir a la Oficina de Extranjería un papel de 45 días.
leaflet-topic-04-s3 = La Oficina de Extranjería decide si da ese papel.
leaflet-topic-04-s4 = Si tiene ese papel, normalmente la Oficina de Extranjería no le expulsa de Bélgica durante esos 45 días.

leaflet-topic-05-title = Quedarse más tiempo
leaflet-topic-05-s1 = Hay tres condiciones para quedarse más tiempo.
leaflet-topic-05-s2 = Usted ya no tiene contacto con las personas que se aprovecharon de usted, un centro le apoya y usted colabora con la justicia.
leaflet-topic-05-s3 = Puede colaborar con una denuncia, una declaración o cualquier información que ayude.
leaflet-topic-05-s4 = Solo un centro puede pedir esta estancia; el magistrado decide si usted cumple las condiciones y la Oficina de Extranjería da el papel.

leaflet-topic-06-title = Presentar una denuncia
leaflet-topic-06-s1 = Puede contar a la policía o a un inspector lo que le pasó.
leaflet-topic-06-s2 = Ellos lo escriben, y usted puede pedir una copia.
leaflet-topic-06-s3 = El magistrado dirige la investigación de la justicia y decide qué se hace después.
leaflet-topic-06-s4 = El centro puede explicárselo y puede acompañarle.

leaflet-topic-07-title = Protección
leaflet-topic-07-s1 = Díganos si tiene miedo, por usted o por su familia, aquí o en otro país.
leaflet-topic-07-s2 = La policía y el magistrado deciden qué protección es posible.
leaflet-topic-07-s3 = Puede pedir no encontrarse con la persona que le da miedo: el magistrado o el juez decide.

leaflet-topic-08-title = Un abogado
leaflet-topic-08-s1 = Puede pedir hablar con un abogado.
leaflet-topic-08-s2 = Si tiene poco dinero, la oficina de asistencia jurídica decide si le dan un abogado gratis.
leaflet-topic-08-s3 = El centro puede ayudarle a encontrar un abogado.

leaflet-topic-09-title = El dinero que le deben
leaflet-topic-09-s1 = Si usted trabajó, la ley dice que deben pagarle, también si no tiene papeles de residencia.
leaflet-topic-09-s2 = Puede pedir ayuda a la inspección de trabajo: ella decide cómo puede actuar con el patrón.
leaflet-topic-09-s3 = Puede pedir dinero por el daño que le hicieron: el juez decide.
leaflet-topic-09-s4 = Una comisión del Estado también puede ayudar con dinero a algunas víctimas de violencia: la comisión decide.

leaflet-topic-10-title = Intérprete
leaflet-topic-10-s1 = Díganos o muéstrenos qué idioma entiende bien.
leaflet-topic-10-s2 = Cuando hable con la policía o con un juez, puede pedir un intérprete, y no paga nada.
leaflet-topic-10-s3 = Puede pedir la traducción gratis de papeles importantes: la policía o el magistrado decide cuáles.
leaflet-topic-10-s4 = Díganos si no entiende al intérprete o si le tiene miedo.

leaflet-topic-11-title = Otro país de la Unión Europea
leaflet-topic-11-s1 = Tal vez pasó en otro país de la Unión Europea.
leaflet-topic-11-s2 = Puede contarlo a la policía aquí, en Bélgica.
leaflet-topic-11-s3 = El magistrado decide si investiga Bélgica o si su denuncia pasa al otro país.

leaflet-topic-12-title = Si no le tratamos bien
leaflet-topic-12-s1 = Puede quejarse de nosotros.
leaflet-topic-12-s2 = El Comité P es un organismo independiente que examina las quejas sobre la policía, y decide qué hace con su queja.
leaflet-topic-12-s3 = Para otros servicios federales, puede escribir al Defensor del Pueblo federal.
leaflet-topic-12-s4 = El centro o un abogado puede ayudarle con esto.

leaflet-topic-13-title = A quién llamar por su caso
leaflet-topic-13-s1 = El agente puede darle un papel pequeño con números de teléfono y un código.
leaflet-topic-13-s2 = En ese papel no está su nombre.
leaflet-topic-13-s3 = Si hemos enviado su caso a un centro, ese centro puede encontrarlo con el código: llame al { $centre } o al { $contact_point }.

leaflet-topic-14-title = Gastos, y hablar con la otra persona
leaflet-topic-14-s1 = Si tiene que viajar por la investigación, pregunte si pueden devolverle los gastos: la justicia decide.
leaflet-topic-14-s2 = En Bélgica, un mediador puede ayudarles a hablar, a usted y a la persona que le hizo daño.
leaflet-topic-14-s3 = Esto se hace solo si usted quiere: usted decide.

leaflet-topic-15-title = Ayuda sin hablar con la policía
leaflet-topic-15-s1 = No tiene que declarar hoy.
leaflet-topic-15-s2 = El centro puede ayudarle aunque no hable con la policía.
leaflet-topic-15-s3 = Pero para quedarse más tiempo debe colaborar con la justicia: el magistrado decide.

leaflet-topic-16-title = Si tiene menos de 18 años
leaflet-topic-16-s1 = Díganos si tiene menos de 18 años, porque hay reglas especiales para usted.
leaflet-topic-16-s2 = Si sus padres no están con usted, el Servicio de Tutelas puede nombrarle un tutor: { $guardianship }.
leaflet-topic-16-s3 = Un tutor es un adulto que le defiende y puede buscar con usted una casa segura y una escuela.
leaflet-topic-16-s4 = Un menor que está solo debería estar en una casa para menores y no en un centro cerrado; si hay duda sobre su edad, el Servicio de Tutelas decide.

leaflet-topic-17-title = Asilo
leaflet-topic-17-s1 = Si tiene miedo de volver a su país, también puede pedir asilo.
leaflet-topic-17-s2 = Puede decírnoslo a nosotros o a la Oficina de Extranjería.
leaflet-topic-17-s3 = No tiene que elegir hoy: un abogado o el centro puede explicarle qué significa cada opción.
leaflet-topic-17-s4 = La Oficina de Extranjería mira si Bélgica estudia su solicitud, y después decide el Comisario General para los Refugiados.

leaflet-topic-18-title = Informar sin dar su nombre
leaflet-topic-18-s1 = Puede llamar al { $contact_point } o a un centro y, al principio, no decir su nombre.
leaflet-topic-18-s2 = Si quiere hablar con la policía sin dar su nombre, pídalo antes de empezar: la policía y el magistrado deciden.
leaflet-topic-18-s3 = Una información sin nombre es una prueba débil y no da papeles de residencia ni indemnización.
leaflet-topic-18-s4 = No podemos prometer que nadie sabrá nunca su nombre: el magistrado o el juez puede decidir ocultarlo.

leaflet-topic-19-title = Puede decir que no
leaflet-topic-19-s1 = Puede decir que no a esta ayuda, y no tiene que decir por qué.
leaflet-topic-19-s2 = Puede cambiar de idea y llamar más tarde: { $centre } o { $contact_point }.
leaflet-topic-19-s3 = Si está en peligro, llame al { $emergency }.

leaflet-topic-20-title = Lo que no podemos prometer
leaflet-topic-20-s1 = La policía debe comunicar a la Oficina de Extranjería que aquí hay una persona sin papeles de residencia.
leaflet-topic-20-s2 = No podemos prometer que reciba papeles, que pueda quedarse o que siga en libertad.
leaflet-topic-20-s3 = La Oficina de Extranjería decide si usted debe irse y si queda retenido en un centro cerrado.
leaflet-topic-20-s4 = El magistrado decide si a usted se le considera víctima y si se acusa a alguien.

leaflet-topic-21-title = Lo que muchas personas temen
leaflet-topic-21-s1 = Otro país: si pide asilo, la Oficina de Extranjería mira qué país europeo se ocupa de ello, y ella decide.
leaflet-topic-21-s2 = No podemos prometer que no le envíen a ese país; un abogado o el centro puede explicarle qué vale para usted.
leaflet-topic-21-s3 = Huellas dactilares: la policía o la Oficina de Extranjería puede tomarlas; no podemos prometer qué pasará con ellas.
leaflet-topic-21-s4 = Su familia: díganos a nosotros o al centro si alguien la amenaza; la policía y el magistrado deciden qué es posible, y en otro país pueden hacer menos.
leaflet-topic-21-s5 = Dinero: si otra persona guarda dinero para su viaje, no podemos prometer que lo recupere.
leaflet-topic-21-s6 = Antes de pagar más, puede hablar con el centro o con un abogado.
leaflet-topic-21-s7 = Las personas que le trajeron: no les decimos lo que usted dice, pero pueden ver o adivinar que habla con nosotros.
leaflet-topic-21-s8 = Si hay un juicio, el magistrado o el juez decide qué pueden leer ellas.
leaflet-topic-21-s9 = El centro o un abogado puede responder a sus preguntas sobre todo esto: { $centre }.
