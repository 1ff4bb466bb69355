import type { Sample } from "./sample.ts";

export const arShahnaMutaakhira: Sample = {
  id: "ar-shahna-mutaakhira",
  language: "ar",
  contentType: "ticket",
  title: "Arabic, right to left: a late parcel, Arabic digits, Latin numbers inside; no local engine for it",
  subject: "تأخر الشحنة رقم SH-2025-66184 — عبدالله القحطاني",
  customerName: "عبدالله بن سعد القحطاني",
  messages: [
    {
      from: "customer",
      at: "2025-06-15T08:30:00Z",
      format: "text",
      body: `السلام عليكم ورحمة الله،

معكم عبدالله بن سعد القحطاني، طلبت جهاز قهوة قبل أسبوعين ورقم الشحنة SH-2025-66184 ولم يصل حتى الآن!!! كلمت خدمة العملاء ٣ مرات والأستاذ ماجد العتيبي قال لي بكرة وبعد بكرة 😡

رقم الهوية: 1084619376
الجوال: ٠٥٥١٨٤٧٢٠٦
العنوان: شارع الأمير تركي، مبنى 7418، حي النخيل، الرياض 12382
البريد: a.alqahtani@example.com

وشكرا`,
    },
    {
      from: "agent",
      at: "2025-06-15T11:05:00Z",
      format: "text",
      body: `وعليكم السلام أستاذ عبدالله،

نعتذر عن التأخير. الشحنة موجودة في الفرع، هل نوصلها إلى نفس العنوان؟ ونحتاج رقم الآيبان لإرجاع رسوم التوصيل.

مع التحية،
نورة الشمري
هاتف: +966 11 483 2075`,
    },
    {
      from: "customer",
      at: "2025-06-15T19:42:00Z",
      format: "text",
      body: `أخت نورة، الآيبان SA83 8000 0204 6080 1016 7519 باسم زوجتي هند الدوسري (إقامة والدتها 2235904816 إذا لزم). والتوصيل لو سمحتم لأخي فيصل على رقم +966 55 184 7206 لأني مسافر، جوازي K48201937.

عبدالله`,
    },
    {
      from: "note",
      at: "2025-06-16T06:20:00Z",
      format: "text",
      body: "القحطاني عميل مميز رقم 7730914. السائق أبو ياسر يتصل بفيصل قبل الوصول. إرجاع ٢٥ ريال.",
    },
  ],
  seeded: [
    { entity: "PERSON", value: "عبدالله القحطاني" },
    { entity: "PERSON", value: "عبدالله بن سعد القحطاني" },
    { entity: "PERSON", value: "عبدالله" },
    { entity: "PERSON", value: "القحطاني" },
    { entity: "PERSON", value: "ماجد العتيبي" },
    { entity: "PERSON", value: "نورة الشمري" },
    { entity: "PERSON", value: "نورة" },
    { entity: "PERSON", value: "هند الدوسري" },
    { entity: "PERSON", value: "فيصل" },
    { entity: "PERSON", value: "أبو ياسر" },
    { entity: "PERSON", value: "Abdullah" },
    { entity: "PERSON", value: "Faisal" },
    { entity: "PERSON", value: "Noura" },
    { entity: "NATIONAL_ID", value: "1084619376" },
    { entity: "NATIONAL_ID", value: "2235904816" },
    { entity: "PHONE", value: "٠٥٥١٨٤٧٢٠٦" },
    { entity: "PHONE", value: "+966 11 483 2075" },
    { entity: "PHONE", value: "+966 55 184 7206" },
    { entity: "ADDRESS", value: "شارع الأمير تركي، مبنى 7418، حي النخيل" },
    { entity: "ADDRESS", value: "الرياض 12382" },
    { entity: "EMAIL", value: "a.alqahtani@example.com" },
    { entity: "IBAN", value: "SA83 8000 0204 6080 1016 7519" },
    { entity: "PASSPORT", value: "K48201937" },
    { entity: "ACCOUNT_ID", value: "SH-2025-66184" },
    { entity: "ACCOUNT_ID", value: "7730914" },
  ],
  reply: `Dear Abdullah,

Your parcel SH-2025-66184 reaches your brother Faisal tomorrow before noon; the driver calls +966 55 184 7206 first.

Noura`,
};
