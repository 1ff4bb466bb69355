import type { Sample } from "./sample.ts";

export const caCitaMedica: Sample = {
  id: "ca-cita-medica",
  language: "ca",
  contentType: "ticket",
  title: "Catalan: a grandmother's hospital appointment, health card, two languages in one thread",
  subject: "Canvi d'hora visita Sra. Montserrat Puigdellívol",
  customerName: "Arnau Casals Puigdellívol",
  messages: [
    {
      from: "customer",
      at: "2025-11-03T09:20:00Z",
      format: "text",
      body: `Bon dia,

Us escric en nom de la meva àvia, Montserrat Puigdellívol i Rovira, que no es maneja amb l'ordinador. Té visita amb la doctora Nuet el dijous 13 a les 8:10 i no hi podem arribar pq vivim a dalt de tot i el primer bus és a les 8. Es podria canviar per més tard?

Dades de la pacient:
CIP: PURO 0 380217 004
DNI 47710238G
Nascuda el 17 de febrer de 1938
Carrer de l'Om Gros, 5, baixos 2a, 17800 Olot
Tel. fix 972 26 84 13 (parleu a poc a poc, si us plau)

Jo soc l'Arnau Casals, el net, mòbil 644 19 72 83.

Moltes gràcies!`,
    },
    {
      from: "agent",
      at: "2025-11-03T11:02:00Z",
      format: "text",
      body: `Benvolgut Arnau,

Li podem oferir el dimarts 18 a les 11:40 amb el Dr. Bonaventura Serrat, o el dijous 27 a les 10:15 amb la Dra. Nuet. Quina prefereixen? El número de la cita actual és CIT-0482201.

Salutacions cordials,
Roser Tarragó
Atenció a la ciutadania`,
    },
    {
      from: "customer",
      at: "2025-11-03T20:14:00Z",
      format: "text",
      body: `hola Roser, l'avia diu q amb la Nuet sempre, ja la coneix. el 27 doncs. i una altra cosa, la meva mare Neus Puigdellivol em diu que li heu enviat el recordatori a ella al 669.40.17.58 en comptes d'a mi, podeu canviarho? el correu bo es arnaucp@example.com (el de la mare era neus.puig@example.net)

El dl., 3 de nov. 2025 a les 12:02, Roser Tarragó <rtarrago@hospital.example> va escriure:
> Benvolgut Arnau,
> Li podem oferir el dimarts 18 a les 11:40 amb el Dr. Bonaventura Serrat,
> o el dijous 27 a les 10:15 amb la Dra. Nuet.`,
    },
    {
      from: "note",
      at: "2025-11-04T08:05:00Z",
      format: "text",
      body: "La Puigdellívol va en cadira de rodes, cal ambulància: demanar-la a en Quim Fontanals (ext. 4417). Història clínica 00338271. Canvi fet, nova cita CIT-0491937.",
    },
    {
      from: "customer",
      at: "2025-11-20T17:30:00Z",
      format: "text",
      body: `PERO QUE ES AIXO??? Ara ens heu enviat una carta a nom de "MONTSERRAT PUIGDELLIVOL ROVIRA" per pagar 45€ per no haver vingut el dia 13. SI ENS HO VAU CANVIAR VOSALTRES!!! L'àvia està molt disgustada i no ha dormit. Doneu-me una explicació.

Arnau`,
    },
  ],
  seeded: [
    { entity: "PERSON", value: "Montserrat Puigdellívol" },
    { entity: "PERSON", value: "Montserrat Puigdellívol i Rovira" },
    { entity: "PERSON", value: "MONTSERRAT PUIGDELLIVOL ROVIRA" },
    { entity: "PERSON", value: "Puigdellívol" },
    { entity: "PERSON", value: "Arnau Casals" },
    { entity: "PERSON", value: "Arnau" },
    { entity: "PERSON", value: "Nuet" },
    { entity: "PERSON", value: "Bonaventura Serrat" },
    { entity: "PERSON", value: "Roser Tarragó" },
    { entity: "PERSON", value: "Roser" },
    { entity: "PERSON", value: "Neus Puigdellivol" },
    { entity: "PERSON", value: "Quim Fontanals" },
    { entity: "HEALTH_ID", value: "PURO 0 380217 004" },
    { entity: "HEALTH_ID", value: "00338271" },
    { entity: "NATIONAL_ID", value: "47710238G" },
    { entity: "DATE_OF_BIRTH", value: "17 de febrer de 1938" },
    { entity: "ADDRESS", value: "Carrer de l'Om Gros, 5, baixos 2a" },
    { entity: "ADDRESS", value: "17800 Olot" },
    { entity: "PHONE", value: "972 26 84 13" },
    { entity: "PHONE", value: "644 19 72 83" },
    { entity: "PHONE", value: "669.40.17.58" },
    { entity: "EMAIL", value: "arnaucp@example.com" },
    { entity: "EMAIL", value: "neus.puig@example.net" },
    { entity: "EMAIL", value: "rtarrago@hospital.example" },
    { entity: "ACCOUNT_ID", value: "CIT-0482201" },
    { entity: "ACCOUNT_ID", value: "CIT-0491937" },
  ],
  reply: `Dear Arnau,

The letter was sent by mistake and you do not have to pay anything. Mrs Puigdellívol keeps her appointment CIT-0491937 with Dr Nuet on the 27th, and the ambulance will come at 9:30.

Please tell your grandmother how sorry we are.

Roser Tarragó`,
};
