import type { Sample } from "./sample.ts";

export const caCorreuTrencat: Sample = {
  id: "ca-correu-trencat",
  language: "ca",
  contentType: "ticket",
  title: "Text that looks like our own placeholders, template braces and tags; a rental car",
  subject: 'Correu trencat: "Benvolgut ⟦PERSON 1⟧" ??? reserva LC-88204-T',
  customerName: "Guifré Grifoll Estrany",
  messages: [
    {
      from: "customer",
      at: "2025-08-01T07:48:00Z",
      format: "text",
      body: `Hola,

he llogat un cotxe amb vosaltres (reserva LC-88204-T) i el correu de confirmació ha arribat així, us el copio tal qual:

-----
Benvolgut ⟦PERSON 1⟧,
el seu vehicle {{ticket.custom_field_7781}} l'espera a <b>PERSON 1</b>.
Tiquet: {{ticket.id}}  Total: %%TOTAL%% &euro;  [[PHONE 2]]
<script>alert(1)</script>
-----

Qui és PERSON 1? Jo em dic Guifré Grifoll! I on he d'anar a buscar el cotxe, que hi ha 5 < 6 oficines a l'aeroport?

Guifré Grifoll Estrany
NIE de la meva parella, que també conduirà: Y2803165P (Ewa Wiśniewska)
678 905 412`,
    },
    {
      from: "agent",
      at: "2025-08-01T09:30:00Z",
      format: "text",
      body: `Bon dia, Sr. Grifoll:

Disculpi, tenim un error amb la plantilla. El seu vehicle és un Seat Ibiza blanc, matrícula 4827 LZB, i l'espera a l'oficina 3 de la T1. El conductor addicional ja consta: Wiśniewska.

Laia Comellas`,
    },
    {
      from: "customer",
      at: "2025-08-09T21:55:00Z",
      format: "text",
      body: `Bona nit Laia,
avui he tornat el cotxe 4827LZB i el noi del taulell (Ayoub crec) diu que hi ha una ratllada. MENTIDA, ja hi era, tinc fotos. el bastidor es VSSZZZ5F8KR104862 per si hi ha dubtes de quin cotxe es. m'han bloquejat 600 € a la targeta 4111-1111-1111-1111, de la Ewa, i demà té vol.
carnet de conduir de la Ewa: 02741/18/3064 (polonès)

guifre.grifoll@example.com

El ds., 9 d'ag. 2025 a les 18:20, ⟦PERSON 1⟧ <noreply@llogacotxe.example> va escriure:
> {{dc.survey_intro}} Com ha anat, ⟦PERSON 1⟧?`,
    },
    {
      from: "note",
      at: "2025-08-10T08:12:00Z",
      format: "text",
      body: "Grifoll té raó, la ratllada surt a les fotos del client anterior (Sra. Haidara). Alliberar la fiança. Plantilla: la variable {{ticket.requester.name}} no es substitueix, avisar en Bernat Oller de TI. No enganxar ⟦PERSON 2⟧ a cap resposta.",
    },
  ],
  seeded: [
    { entity: "PERSON", value: "Guifré Grifoll" },
    { entity: "PERSON", value: "Guifré Grifoll Estrany" },
    { entity: "PERSON", value: "Grifoll" },
    { entity: "PERSON", value: "Guifré" },
    { entity: "PERSON", value: "Ewa Wiśniewska" },
    { entity: "PERSON", value: "Wiśniewska" },
    { entity: "PERSON", value: "Ewa" },
    { entity: "PERSON", value: "Laia Comellas" },
    { entity: "PERSON", value: "Laia" },
    { entity: "PERSON", value: "Ayoub" },
    { entity: "PERSON", value: "Haidara" },
    { entity: "PERSON", value: "Bernat Oller" },
    { entity: "NATIONAL_ID", value: "Y2803165P" },
    { entity: "PHONE", value: "678 905 412" },
    { entity: "VEHICLE", value: "4827 LZB" },
    { entity: "VEHICLE", value: "4827LZB" },
    { entity: "VEHICLE", value: "VSSZZZ5F8KR104862" },
    { entity: "CARD", value: "4111-1111-1111-1111" },
    { entity: "DRIVER_LICENSE", value: "02741/18/3064" },
    { entity: "EMAIL", value: "guifre.grifoll@example.com" },
    { entity: "EMAIL", value: "noreply@llogacotxe.example" },
    { entity: "ACCOUNT_ID", value: "LC-88204-T" },
  ],
  next: {
    from: "customer",
    at: "2025-08-10T10:02:00Z",
    format: "text",
    body: 'Gràcies Laia! La Ewa ja veu els diners. Però el correu nou torna a dir "Benvolgut {{ticket.requester.name}}" i ⟦EMAIL 1⟧, jaja. Guifré',
  },
  reply: `Dear Mr Grifoll,

You are right: the scratch on 4827 LZB was there before. We released the 600 euros on the card of Ms Wiśniewska, and our template no longer writes {{ticket.id}} or ⟦PERSON 1⟧.

Laia Comellas`,
};
