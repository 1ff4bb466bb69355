import type { Conversation, Message } from "../src/host.ts";

const at = (hour: number, minute = 0): string => new Date(Date.UTC(2026, 10, 20, hour, minute)).toISOString();

const SPANISH: readonly Message[] = [
  {
    id: "m1",
    author: "customer",
    sentAt: at(8, 12),
    format: "html",
    body: "<p>Hola, buenos días:</p><p>Soy María José Fernández Ruiz y el pedido <b>nº 4711-88213</b> no ha llegado. Lo compré para mi madre, que vive en la calle Alcalá 123, 2º B, 28009 Madrid.</p><p>Mi correo es mariajose.fernandez@correo.example y mi teléfono +34 612 345 678.</p><p>Gracias,<br>María José</p>",
  },
  { id: "m2", author: "system", sentAt: at(8, 13), format: "text", body: "Ticket assigned to Support EU" },
  {
    id: "m3",
    author: "note",
    sentAt: at(9, 2),
    format: "text",
    body: "Hello team, the parcel is with the carrier and the label is fine. Please check the address with the customer.",
  },
  {
    id: "m4",
    author: "agent",
    sentAt: at(9, 20),
    format: "html",
    body: "<p>Hola María José:</p><p>Gracias por escribirnos. El pedido está en reparto; ¿puede confirmar la dirección?</p><p>-- <br>Tom<br>Support EU</p>",
  },
  {
    id: "m5",
    author: "customer",
    sentAt: at(10, 41),
    format: "html",
    body: '<p>Sí, es esa dirección. Si no llega hoy, quiero el dinero en mi cuenta ES91 2100 0418 4502 0005 1332, por favor. Mi DNI es 12345678Z.</p><div class="gmail_quote"><div>El vie, 20 nov 2026 a las 9:20, Ayuda escribió:</div><blockquote>Hola María José:<br>Gracias por escribirnos.</blockquote></div>',
  },
];

const SENTENCES = [
  "Hola, el pedido 4711 no ha llegado y quiero saber dónde está, gracias.",
  "He llamado tres veces y nadie responde. Soy Lucía Ferrán, por favor llámenme al +34 612 345 678.",
  "El repartidor dijo que la dirección no existe, pero es la calle Mayor 5, 28013 Madrid.",
];

const long = (count: number): readonly Message[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `l${index}`,
    author: index % 3 === 1 ? ("agent" as const) : ("customer" as const),
    sentAt: at(6, index),
    format: "text" as const,
    body: index === count - 2 ? `${SENTENCES.join(" ")}\n`.repeat(90) : (SENTENCES[index % SENTENCES.length] ?? ""),
  }));

const single = (id: string, body: string): readonly Message[] => [
  { id, author: "customer", sentAt: at(9), format: "text", body },
];

const ticket = (id: string, subject: string | undefined, messages: readonly Message[]): Conversation => ({
  id,
  contentType: "ticket",
  messages,
  ...(subject === undefined ? {} : { subject }),
});

/** Every conversation the workshop can show, by its name in `?scenario=`. */
export const SCENARIOS: Readonly<Record<string, Conversation | undefined>> = {
  spanish: ticket("spanish", "Pedido no recibido", SPANISH),
  long: ticket("long", "Pedido 4711", long(42)),
  german: ticket(
    "german",
    "Bestellung",
    single(
      "g1",
      "Guten Tag,\n\nich bin Jürgen Müller und die Bestellung 88213 ist nicht angekommen. Bitte überweisen Sie den Betrag auf DE89 3704 0044 0532 0130 00.\n\nMit freundlichen Grüßen\nJürgen Müller",
    ),
  ),
  italian: ticket(
    "italian",
    "Ordine",
    single(
      "i1",
      "Buongiorno,\nsono Giulia Bianchi e il mio ordine 5521 non è arrivato. Il codice fiscale è RSSMRA85T10A562S.\nGrazie",
    ),
  ),
  japanese: ticket(
    "japanese",
    "注文について",
    single(
      "j1",
      "お世話になっております。田中太郎と申します。\n注文番号 4711-88213 の商品がまだ届いていません。電話は 03-1234-5678 です。よろしくお願いいたします。",
    ),
  ),
  arabic: ticket(
    "arabic",
    "الطلب",
    single("a1", "مرحبا، اسمي فاطمة الزهراء والطلب رقم 4711 لم يصل بعد. بريدي fatima@barid.example. شكرا"),
  ),
  short: ticket("short", undefined, single("s1", "ok")),
  empty: ticket("empty", undefined, []),
  none: undefined,
};
