import type { Sample } from "./sample.ts";

export const deWaschmaschine: Sample = {
  id: "de-waschmaschine",
  language: "de",
  contentType: "ticket",
  title: "German: a language pair the local engine does not have, so the sidebar must say so plainly",
  subject: "Reklamation Waschmaschine - Auftrag 4500-731892 - Dr. Hülsmann",
  customerName: "Annegret Hülsmann",
  messages: [
    {
      from: "customer",
      at: "2025-01-20T18:02:00Z",
      format: "text",
      body: `Sehr geehrte Damen und Herren,

am 13.01. hat Ihr Monteur, Herr Yıldırım, meine neue Waschmaschine (Auftrag 4500-731892, Seriennr. 84K-2207-119356) angeschlossen, seitdem läuft das Wasser in die Küche von Familie Pfeiffer unter mir. Der Schaden wird auf 2.300 € geschätzt!! Ich hab 3x angerufen und häng jedesmal 40 min in der Schleife.

Bitte rufen Sie mich unter 0171 3920043 zurück, abends bin ich auch unter 030 23125 417 erreichbar.

MfG
Dr. Annegret Hülsmann
Kastanienwinkel 27a
13187 Berlin
a.huelsmann@example.net`,
    },
    {
      from: "agent",
      at: "2025-01-21T09:10:00Z",
      format: "text",
      body: `Sehr geehrte Frau Dr. Hülsmann,

vielen Dank für Ihre Nachricht. Für die Schadenmeldung benötigen wir Ihre Bankverbindung und die Kundennummer.

Mit freundlichen Grüßen
i. A. Torben Wegener
Kundendienst

Haushaltsgeräte Nord GmbH · Werftstr. 3 · 24148 Kiel · Geschäftsführerin: Wiebke Carstens · Steuernr. und Pflichtangaben: siehe www.example.com/impressum`,
    },
    {
      from: "customer",
      at: "2025-01-21T17:45:00Z",
      format: "text",
      body: `Hallo Herr Wegener,
Kd.nr. 10 448 207, IBAN DE46 5001 0517 8492 0361 54, Kontoinhaber ist mein Mann Jürgen Hülsmann (geb. 02.05.1958). Steuer-ID brauchen Sie wohl nicht, steht aber auf der Rechnung: 48 036 159 200. Versicherung der Pfeiffers: VS-Nr. HV 66-2071-884, Ansprechpartnerin Fr. Nowak.

Gruß, A. Huelsmann
-- 
Von unterwegs gesendet

Am Di., 21. Jan. 2025 um 10:10 Uhr schrieb Torben Wegener <torben.wegener@hausnord.example>:
> Sehr geehrte Frau Dr. Hülsmann,
> vielen Dank für Ihre Nachricht.`,
    },
    {
      from: "note",
      at: "2025-01-22T08:00:00Z",
      format: "text",
      body: "Yıldırım sagt, Schlauch war i. O. Gutachter: Dipl.-Ing. Eberhard Kluge, Termin 24.01. Hülsmann nett, aber am Ende ihrer Geduld. Pfeiffer Mieter im 2. OG.",
    },
  ],
  seeded: [
    { entity: "PERSON", value: "Annegret Hülsmann" },
    { entity: "PERSON", value: "A. Huelsmann" },
    { entity: "PERSON", value: "Jürgen Hülsmann" },
    { entity: "PERSON", value: "Hülsmann" },
    { entity: "PERSON", value: "Yıldırım" },
    { entity: "PERSON", value: "Pfeiffer" },
    { entity: "PERSON", value: "Torben Wegener" },
    { entity: "PERSON", value: "Wegener" },
    { entity: "PERSON", value: "Wiebke Carstens" },
    { entity: "PERSON", value: "Nowak" },
    { entity: "PERSON", value: "Eberhard Kluge" },
    { entity: "PERSON", value: "Kluge" },
    { entity: "PHONE", value: "0171 3920043" },
    { entity: "PHONE", value: "030 23125 417" },
    { entity: "ADDRESS", value: "Kastanienwinkel 27a" },
    { entity: "ADDRESS", value: "13187 Berlin" },
    { entity: "ADDRESS", value: "Werftstr. 3" },
    { entity: "ADDRESS", value: "24148 Kiel" },
    { entity: "EMAIL", value: "a.huelsmann@example.net" },
    { entity: "EMAIL", value: "torben.wegener@hausnord.example" },
    { entity: "IBAN", value: "DE46 5001 0517 8492 0361 54" },
    { entity: "DATE_OF_BIRTH", value: "02.05.1958" },
    { entity: "TAX_ID", value: "48 036 159 200" },
    { entity: "ACCOUNT_ID", value: "4500-731892" },
    { entity: "ACCOUNT_ID", value: "10 448 207" },
    { entity: "ACCOUNT_ID", value: "HV 66-2071-884" },
    { entity: "DEVICE_ID", value: "84K-2207-119356" },
  ],
  reply: `Dear Dr Hülsmann,

Our expert, Mr Kluge, will come on 24 January at 10. We have told the Pfeiffer family and their insurer. Your order 4500-731892 will be replaced free of charge.

Torben Wegener`,
};
