import type { Sample } from "./sample.ts";

export const esFacturaDuplicada: Sample = {
  id: "es-factura-duplicada",
  language: "es",
  contentType: "ticket",
  title: "Charged twice: bank receipt pasted, quoted e-mail history, a husband who writes too",
  subject: "Cobro duplicado pedido BR-2025-084417 (María José Fernández)",
  customerName: "María José Fernández Gómez",
  messages: [
    {
      from: "customer",
      at: "2025-03-03T08:41:00Z",
      format: "text",
      body: `Buenos días,

Me llamo María José Fernández Gómez y soy clienta vuestra desde hace años (nº de cliente 40718826). El viernes hice un pedido en la web, el BR-2025-084417, y hoy al mirar la cuenta veo que me habéis cobrado DOS veces los 129,90 €. Os copio lo que pone en el banco:

    F. VALOR    CONCEPTO                                     IMPORTE
    28/02/2025  COMPRA WEB TIENDA BRISA  TARJ *8881          -129,90
    28/02/2025  COMPRA WEB TIENDA BRISA  TARJ *8881          -129,90
    ORDENANTE: FERNANDEZ GOMEZ, MARIA JOSE
    CUENTA: ES44 0049 1500 0105 1234 7892

Necesito que me devolváis uno de los dos pagos lo antes posible porque a final de mes me pasan la hipoteca y voy justa.

Un saludo,

María José Fernández
C/ del Molino Viejo, 47, 3.º B
28009 Madrid
Tel. 612 48 37 05
mjfernandez.gomez@example.com`,
    },
    {
      from: "system",
      at: "2025-03-03T08:41:05Z",
      format: "text",
      body: "Ticket creado desde el formulario web. Prioridad: normal.",
    },
    {
      from: "agent",
      at: "2025-03-03T09:12:00Z",
      format: "text",
      body: `Hola, Mª José:

Gracias por escribirnos y perdona las molestias. Para abrir la reclamación con el banco necesito que me confirmes tu DNI y los datos del titular de la tarjeta (si no eres tú).

Gracias,
Marta Ruiz
Atención al cliente · Tienda Brisa`,
    },
    {
      from: "customer",
      at: "2025-03-03T18:27:00Z",
      format: "text",
      body: `Hola Marta

mi dni es 46817253V, la tarjeta es mia pero el pedido iba a nombre de mi marido Luis Ortega xq era un regalo para su hermana. Si necesitais su dni es el 71530946-A y el movil 697205318. La tarjeta entera es 4012 8888 8818 81 no espera, 4012 8888 8888 1881 cad 09/27

mañana no estoy en casa asi q si llamais hablad con Luis

Enviado desde mi teléfono

El lun, 3 mar 2025 a las 10:12, Marta Ruiz <marta.ruiz@brisa.example> escribió:
> Hola, Mª José:
>
> Gracias por escribirnos y perdona las molestias. Para abrir la reclamación
> con el banco necesito que me confirmes tu DNI y los datos del titular de la
> tarjeta (si no eres tú).
>
> Gracias,
> Marta Ruiz
> Atención al cliente · Tienda Brisa`,
    },
    {
      from: "note",
      at: "2025-03-04T07:55:00Z",
      format: "text",
      body: `He hablado con Ortega por teléfono (697 205 318), confirma que solo hay un pedido. Pagos lo ve duplicado: operaciones TX-77120934 y TX-77120935. Reembolsar la segunda al IBAN de Fernández, acabado en 7892. Ojo, la clienta va justa de dinero, no tardar. — Marta`,
    },
    {
      from: "customer",
      at: "2025-03-05T19:03:00Z",
      format: "text",
      body: `buenas otra vez, soy luis ortega, el marido de maria jose. nos sigue sin aparecer la devolucion en la cuenta ES4400491500010512347892 y tb nos ha llegado una segunda caja igual que la primera!! que hacemos con ella? la mando a la direccion de siempre o pasais a recogerla por molino viejo 47? mi correo por si acaso luis_ortega.v@example.org

gracias y un saludo`,
    },
  ],
  seeded: [
    { entity: "PERSON", value: "María José Fernández Gómez" },
    { entity: "PERSON", value: "María José Fernández" },
    { entity: "PERSON", value: "FERNANDEZ GOMEZ, MARIA JOSE" },
    { entity: "PERSON", value: "Mª José" },
    { entity: "PERSON", value: "maria jose" },
    { entity: "PERSON", value: "María José" },
    { entity: "PERSON", value: "Fernández" },
    { entity: "PERSON", value: "Luis Ortega" },
    { entity: "PERSON", value: "luis ortega" },
    { entity: "PERSON", value: "Luis" },
    { entity: "PERSON", value: "Ortega" },
    { entity: "PERSON", value: "Marta Ruiz" },
    { entity: "PERSON", value: "Marta" },
    { entity: "EMAIL", value: "mjfernandez.gomez@example.com" },
    { entity: "EMAIL", value: "marta.ruiz@brisa.example" },
    { entity: "EMAIL", value: "luis_ortega.v@example.org" },
    { entity: "PHONE", value: "612 48 37 05" },
    { entity: "PHONE", value: "697205318" },
    { entity: "PHONE", value: "697 205 318" },
    { entity: "ADDRESS", value: "C/ del Molino Viejo, 47, 3.º B" },
    { entity: "ADDRESS", value: "28009 Madrid" },
    { entity: "ADDRESS", value: "molino viejo 47" },
    { entity: "IBAN", value: "ES44 0049 1500 0105 1234 7892" },
    { entity: "IBAN", value: "ES4400491500010512347892" },
    { entity: "CARD", value: "4012 8888 8888 1881" },
    { entity: "CARD", value: "4012 8888 8818 81" },
    { entity: "NATIONAL_ID", value: "46817253V" },
    { entity: "NATIONAL_ID", value: "71530946-A" },
    { entity: "ACCOUNT_ID", value: "BR-2025-084417" },
    { entity: "ACCOUNT_ID", value: "40718826" },
    { entity: "ACCOUNT_ID", value: "TX-77120934" },
    { entity: "ACCOUNT_ID", value: "TX-77120935" },
  ],
  next: {
    from: "customer",
    at: "2025-03-06T08:15:00Z",
    format: "text",
    body: "Hola, soy María José otra vez. Ya he visto el ingreso en la cuenta, muchas gracias Marta!! La caja de más del pedido BR-2025-084417 la puede recoger el mensajero el viernes, que llame antes al 612 48 37 05.",
  },
  reply: `Dear Ms Fernández,

I am sorry for the trouble. We have refunded the second payment for order BR-2025-084417 to the account ending in 7892. You do not need to send the second box back: the carrier will collect it on Friday.

If anything is missing, please tell me or Luis can call us.

Kind regards,
Marta Ruiz`,
};
