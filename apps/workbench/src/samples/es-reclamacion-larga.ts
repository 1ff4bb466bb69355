import { routerLog } from "./es-reclamacion-larga-router-log.ts";
import type { Sample } from "./sample.ts";

export const esReclamacionLarga: Sample = {
  id: "es-reclamacion-larga",
  language: "es",
  contentType: "ticket",
  title: "Close to 20,000 characters in one message: a complaint told from the beginning, with a router log",
  subject: "RECLAMACIÓN FORMAL contrato 8804-2217-65 - tercera semana sin servicio",
  customerName: "Gonzalo Etxeberria Madariaga",
  messages: [
    {
      from: "customer",
      at: "2025-02-01T07:31:00Z",
      format: "text",
      body: `A la atención del departamento de reclamaciones de Fibranova:

Les escribo por QUINTA vez. Me llamo Gonzalo Etxeberria Madariaga, con DNI 50924417W, titular de la línea fija 972 41 83 26 y del contrato de fibra n.º 8804-2217-65, instalado en Carrer de la Sardana 31, 2n 1a, 17003 Girona, desde el 14 de noviembre de 2022. Voy a contarlo todo desde el principio y por orden, porque cada vez que llamo me atiende una persona distinta, me pide los mismos datos y me dice que "en el sistema no consta nada". Pues que conste. Pido perdón por la longitud, pero ya no sé cómo explicarlo, y la abogada de la OCU, la Sra. Villanueva, me ha recomendado dejarlo todo por escrito.

1. EL ORIGEN

El lunes 13 de enero, sobre las 19:40, se cortó internet. Reinicié el router como dice la pegatina (modelo FN-AX3000, número de serie FNAX30-7K21904482, MAC 3C:84:6A:1F:90:D2), esperé diez minutos y volvió. A los veinte minutos se cortó otra vez. Así toda la noche. Yo trabajo desde casa, soy delineante, y mi mujer, Amaia Olabarri, da clases de repaso por videollamada por las tardes, así que imagínense. Esa misma noche llamé al 900 123 847 y me atendió un chico muy educado que se llamaba Brais (no me dio el apellido). Me dijo que había una incidencia en la zona, que se arreglaría en 24-48 horas y que me abría el parte INC-5530871. Le di mi móvil, el 669 40 17 58, para que me avisaran. Nadie avisó.

2. LA PRIMERA VISITA

El miércoles 15 vino un técnico, Sr. Kowalczyk, de la contrata. Cambió el latiguillo, midió con un aparato y dijo que la señal estaba "en el límite" (-27 dBm, apuntado de su puño y letra en el albarán AV-2025-00713). Que el problema era la arqueta de la calle, que él no podía tocarla y que pasaba nota. Firmó el parte mi mujer porque yo estaba en el médico con mi hijo Gorka. A las dos horas de irse, otra vez igual. Tengo el correo que mandé ese día desde gonzalo.etxeberria@example.com a reclamaciones@fibranova.example, con la foto del albarán. No obtuve respuesta, ni siquiera automática.

3. LAS LLAMADAS

Enumero, porque las tengo todas apuntadas:
- 17/01, 10:05, 42 minutos de espera, se cortó.
- 17/01, 11:20, me atiende Jacinta Robledo, me dice que el parte INC-5530871 está cerrado "por conformidad del cliente". ¿Qué conformidad? Le pido que lo reabra. Abre el INC-5531406.
- 20/01, 09:15, un señor que no quiso identificarse me dice que tengo una factura pendiente (la FN-2025-0019384, de 43,90 €) y que por eso no me dan soporte. Esa factura está PAGADA, se cargó el día 3 en mi cuenta ES03 0081 0052 0000 0188 9471, y les mandé el justificante.
- 23/01, 16:50, otra vez Robledo, que muy amablemente reconoce el error, me pide disculpas y me promete una compensación de 15 €. Sigo esperando.
- 28/01, 12:00, me llama una tal Sra. Ferrándiz de "fidelización" para venderme la televisión. No sabía nada de la avería. Le dije lo que pensaba y colgué, me arrepiento de las formas pero no del fondo.

4. LA SEGUNDA VISITA (QUE NO EXISTIÓ)

El 30 de enero me citaron entre las 9 y las 14. Pedí el día en el trabajo. No vino nadie. A las 14:10 recibo un SMS: "No hemos podido localizarle en su domicilio, Sr. ETXEBERRIA MADARIAGA. Para una nueva cita llame al 900 123 847 con la referencia AV-2025-01188". MENTIRA. Estuve en casa toda la mañana, y el vecino del 2n 2a, Baldomero Pujadas, también, y está dispuesto a declararlo (su teléfono es el 972 20 61 94). Además el portero automático tiene cámara.

5. LO QUE HE HECHO YO

Para que no me digan lo de siempre: he probado con otro router (el que me dejó mi cuñado Iker), con otro cable, sin wifi, con el portátil enchufado directamente, de noche, de madrugada y en fin de semana. He cambiado la contraseña del wifi (ahora es Txakurra_2025#, por si el técnico la necesita, y el usuario del router es admin_etxe). He abierto los puertos que me dijeron y los he vuelto a cerrar. He mirado la IP pública, que cambia en cada corte: 203.0.113.45, luego 203.0.113.118, luego 198.51.100.203. Todo está en el registro que les pego al final, que me lo sacó mi hijo, que de esto sabe más que yo.

6. LO QUE PIDO

a) Que venga un técnico que pueda abrir la arqueta, con cita de verdad, y que me llame antes al 669401758 o a mi mujer al +34 688 52 30 41.
b) La devolución de las cuotas de enero y febrero (87,80 €) en la misma cuenta de siempre, la acabada en 9471.
c) Los 15 € que me prometió Jacinta.
d) Una disculpa por escrito. Con nombre y apellidos, no una plantilla.
e) Si en 10 días no está resuelto, la baja SIN penalización y la portabilidad del fijo. Tengo ya la solicitud rellena, con mi fecha de nacimiento (09/08/1971), copia del DNI y todo lo que piden.

Si no, presentaré reclamación en la Oficina de Atención al Usuario de Telecomunicaciones y en Consumo. Ya he pedido cita.

Un saludo, aunque cada vez me cuesta más,

Gonzalo Etxeberria Madariaga
Carrer de la Sardana 31, 2n 1a
17003 Girona
gonzalo.etxeberria@example.com | 669 40 17 58

P. D.: mi mujer dice que ponga que también hemos perdido dos alumnos. Lo pongo.

${routerLog}
=========== FIN DEL REGISTRO ===========
Gracias por leer hasta aquí, si es que alguien lo lee.

Gonzalo`,
    },
    {
      from: "note",
      at: "2025-02-01T09:10:00Z",
      format: "text",
      body: "Caso Etxeberria: rx -27 dBm sostenido, arqueta. He pedido permiso al ayuntamiento. Contacto de obra: Sònia Casadevall. NO cerrar el INC-5531406 aunque el sistema lo proponga.",
    },
    {
      from: "agent",
      at: "2025-02-01T09:25:00Z",
      format: "text",
      body: `Estimado Sr. Etxeberria:

He leído su mensaje entero, y tiene usted razón. Le confirmo visita el martes 4 de febrero a las 9:30; el técnico le llamará antes al 669 40 17 58. Las cuotas se abonan hoy.

Sònia Casadevall
Responsable de reclamaciones`,
    },
    {
      from: "customer",
      at: "2025-02-04T18:02:00Z",
      format: "text",
      body: `Sra. Casadevall: han venido, han abierto la arqueta y era un empalme hecho con cinta aislante. Ya funciona. Gracias por leerme. Amaia también se lo agradece.

G. Etxeberria`,
    },
  ],
  seeded: [
    { entity: "PERSON", value: "Gonzalo Etxeberria Madariaga" },
    { entity: "PERSON", value: "ETXEBERRIA MADARIAGA" },
    { entity: "PERSON", value: "Etxeberria" },
    { entity: "PERSON", value: "Gonzalo" },
    { entity: "PERSON", value: "Amaia Olabarri" },
    { entity: "PERSON", value: "Amaia" },
    { entity: "PERSON", value: "Villanueva" },
    { entity: "PERSON", value: "Brais" },
    { entity: "PERSON", value: "Kowalczyk" },
    { entity: "PERSON", value: "Gorka" },
    { entity: "PERSON", value: "Jacinta Robledo" },
    { entity: "PERSON", value: "Robledo" },
    { entity: "PERSON", value: "Jacinta" },
    { entity: "PERSON", value: "Ferrándiz" },
    { entity: "PERSON", value: "Baldomero Pujadas" },
    { entity: "PERSON", value: "Iker" },
    { entity: "PERSON", value: "Sònia Casadevall" },
    { entity: "PERSON", value: "Casadevall" },
    { entity: "PERSON", value: "GONZALO" },
    { entity: "PERSON", value: "amaia" },
    { entity: "PERSON", value: "gorka" },
    { entity: "NATIONAL_ID", value: "50924417W" },
    { entity: "PHONE", value: "972 41 83 26" },
    { entity: "PHONE", value: "900 123 847" },
    { entity: "PHONE", value: "669 40 17 58" },
    { entity: "PHONE", value: "669401758" },
    { entity: "PHONE", value: "972 20 61 94" },
    { entity: "PHONE", value: "+34 688 52 30 41" },
    { entity: "EMAIL", value: "gonzalo.etxeberria@example.com" },
    { entity: "EMAIL", value: "reclamaciones@fibranova.example" },
    { entity: "USERNAME", value: "880422165@fibranova.example" },
    { entity: "USERNAME", value: "admin_etxe" },
    { entity: "SECRET", value: "Txakurra_2025#" },
    { entity: "IBAN", value: "ES03 0081 0052 0000 0188 9471" },
    { entity: "DATE_OF_BIRTH", value: "09/08/1971" },
    { entity: "ADDRESS", value: "Carrer de la Sardana 31, 2n 1a" },
    { entity: "ADDRESS", value: "17003 Girona" },
    { entity: "ACCOUNT_ID", value: "8804-2217-65" },
    { entity: "ACCOUNT_ID", value: "INC-5530871" },
    { entity: "ACCOUNT_ID", value: "INC-5531406" },
    { entity: "ACCOUNT_ID", value: "AV-2025-00713" },
    { entity: "ACCOUNT_ID", value: "AV-2025-01188" },
    { entity: "ACCOUNT_ID", value: "FN-2025-0019384" },
    { entity: "DEVICE_ID", value: "FNAX30-7K21904482" },
    { entity: "MAC", value: "3C:84:6A:1F:90:D2" },
    { entity: "MAC", value: "9c:2f:4e:07:b1:5a" },
    { entity: "MAC", value: "d4:61:2e:88:0c:f3" },
    { entity: "MAC", value: "58:cb:52:a4:3d:10" },
    { entity: "IP", value: "203.0.113.45" },
    { entity: "IP", value: "203.0.113.118" },
    { entity: "IP", value: "198.51.100.203" },
  ],
  reply: `Dear Mr Etxeberria,

I am glad the line 972 41 83 26 works again. We have paid 87.80 euros and the 15 euros that Jacinta promised to your account ES03 0081 0052 0000 0188 9471, and case INC-5531406 is closed with your agreement.

With my apologies,
Sònia Casadevall`,
};
