import type { Sample } from "./sample.ts";

export const esMxGarantiaCelular: Sample = {
  id: "es-mx-garantia-celular",
  language: "es-MX",
  contentType: "ticket",
  title: "Angry in capitals, no accents, Mexican ids: a phone under warranty that never came back",
  subject: "YA BASTA!!! 5 SEMANAS SIN MI CELULAR folio GTA-559103",
  customerName: "Rocío Hernández Treviño",
  messages: [
    {
      from: "customer",
      at: "2025-05-12T15:20:00Z",
      format: "text",
      body: `Buenas tardes mande mi celular a garantia el 7 de abril y nadie me da razon, folio GTA-559103, imei 356938035643809. Cuando me lo regresan?? Gracias. Rocio`,
    },
    {
      from: "agent",
      at: "2025-05-13T16:02:00Z",
      format: "text",
      body: `Estimada Rocío:

Su equipo se encuentra en el centro de servicio. Para validar la póliza le pido su nombre completo como aparece en la factura, CURP y domicilio de entrega.

Quedo atento,
Iván Cárdenas
Soporte Nivel 1
Tel. (55) 4186 2093 ext. 12`,
    },
    {
      from: "customer",
      at: "2025-05-13T22:48:00Z",
      format: "text",
      body: `OTRA VEZ LOS MISMOS DATOS???? YA SE LOS DI 3 VECES A 3 PERSONAS DISTINTAS

ROCIO HERNANDEZ TREVIÑO
CURP HETR880923MJCRRC05
AV. DE LAS JACARANDAS NO. 1184 INT. 6, COL. LOMAS DEL SAUCE, C.P. 44630, GUADALAJARA, JAL.
TEL 33 1847 2065

LO COMPRE CON SU TIENDA, FACTURA F-0092817, PAGUE 8,499 PESOS Y AHORITA TRAIGO UN TELEFONO PRESTADO DE MI CUÑADA ITZEL. SI NO ME LO MANDAN ESTA SEMANA VOY A PROFECO Y QUIERO MI DINERO DE VUELTA EN MI CLABE 012180001183592711 😡😡😡`,
    },
    {
      from: "note",
      at: "2025-05-14T14:30:00Z",
      format: "text",
      body: `Hernández ya llamó dos veces (lunes y martes). Centro de servicio dice que cambiaron la tarjeta madre, nuevo IMEI 864712041930756, falta guía de envío. Escalar a Lupita Arriaga de logística (lupita.arriaga@soporte.example). CLABE ya está en el sistema, verificar que coincida: 012-180-00118359271-1`,
    },
    {
      from: "agent",
      at: "2025-05-14T15:05:00Z",
      format: "text",
      body: `Sra. Hernández, le ofrezco una disculpa. Su equipo sale hoy con la guía 7741 0093 2256 a su domicilio. Le llega entre jueves y viernes.

Iván`,
    },
    {
      from: "customer",
      at: "2025-05-17T01:12:00Z",
      format: "text",
      body: `YA ES SABADO Y NADA. LA PAGINA DICE Q LO RECIBIO UN TAL "RAMIRO QUEZADA" EL JUEVES. AQUI NO VIVE NINGUN RAMIRO!!!!! A QUIEN SE LO DIERON???? PASEN LA DIRECCION A LA Q LO LLEVARON PORFA, YO VIVO EN JACARANDAS 1184 INT 6

rocio_htrevino88@example.net`,
    },
  ],
  seeded: [
    { entity: "PERSON", value: "ROCIO HERNANDEZ TREVIÑO" },
    { entity: "PERSON", value: "Rocio" },
    { entity: "PERSON", value: "Rocío" },
    { entity: "PERSON", value: "Hernández" },
    { entity: "PERSON", value: "Iván Cárdenas" },
    { entity: "PERSON", value: "Iván" },
    { entity: "PERSON", value: "ITZEL" },
    { entity: "PERSON", value: "Lupita Arriaga" },
    { entity: "PERSON", value: "RAMIRO QUEZADA" },
    { entity: "PERSON", value: "RAMIRO" },
    { entity: "EMAIL", value: "lupita.arriaga@soporte.example" },
    { entity: "EMAIL", value: "rocio_htrevino88@example.net" },
    { entity: "PHONE", value: "(55) 4186 2093" },
    { entity: "PHONE", value: "33 1847 2065" },
    { entity: "ADDRESS", value: "AV. DE LAS JACARANDAS NO. 1184 INT. 6" },
    { entity: "ADDRESS", value: "COL. LOMAS DEL SAUCE" },
    { entity: "ADDRESS", value: "C.P. 44630" },
    { entity: "ADDRESS", value: "JACARANDAS 1184 INT 6" },
    { entity: "NATIONAL_ID", value: "HETR880923MJCRRC05" },
    { entity: "BANK_ACCOUNT", value: "012180001183592711" },
    { entity: "BANK_ACCOUNT", value: "012-180-00118359271-1" },
    { entity: "DEVICE_ID", value: "356938035643809" },
    { entity: "DEVICE_ID", value: "864712041930756" },
    { entity: "ACCOUNT_ID", value: "GTA-559103" },
    { entity: "ACCOUNT_ID", value: "F-0092817" },
    { entity: "ACCOUNT_ID", value: "7741 0093 2256" },
  ],
  reply: `Dear Ms Hernández,

I am very sorry. The carrier confirms that the parcel 7741 0093 2256 went to the wrong door, two houses away. A driver picks it up today and brings it to you tomorrow morning; he will call 33 1847 2065 first.

Your case number is still GTA-559103.

Iván`,
};
