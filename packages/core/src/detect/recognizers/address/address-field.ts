import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { wordFinder } from "../../words/match.ts";
import { readTail } from "../../addresses/parts.ts";

const WORDS = wordFinder([
  "direccion",
  "direccion de entrega",
  "direccion de envio",
  "direccion postal",
  "direccion de facturacion",
  "domicilio",
  "mi direccion es",
  "mi direccion nueva es",
  "la direccion es",
  "nueva direccion",
  "vivo en",
  "resido en",
  "indirizzo",
  "indirizzo di spedizione",
  "indirizzo di consegna",
  "residenza",
  "domiciliato",
  "abito in",
  "residente in",
  "il mio indirizzo e",
  "adresse",
  "adresse de livraison",
  "adresse postale",
  "adresse de facturation",
  "domicile",
  "j'habite",
  "mon adresse est",
  "morada",
  "endereco",
  "endereco de entrega",
  "morada de entrega",
  "moro na",
  "resido na",
  "a minha morada e",
  "meu endereco e",
  "adreca",
  "adreca d'enviament",
  "adreca de lliurament",
  "domicili",
  "visc a",
  "la meva adreca es",
  "address",
  "shipping address",
  "delivery address",
  "billing address",
  "home address",
  "mailing address",
  "my address is",
  "i live at",
  "address is",
  "lieferadresse",
  "anschrift",
  "rechnungsadresse",
  "wohnhaft",
  "meine adresse ist",
  "ich wohne in der",
  "ich wohne in",
  "versandadresse",
  "adres",
  "afleveradres",
  "bezorgadres",
  "woonadres",
  "factuuradres",
  "住所",
  "お届け先",
  "ご住所",
  "地址",
  "收货地址",
  "주소",
  "배송지",
  "العنوان",
  "عنواني",
  "عنوان التوصيل",
  "адрес",
]);
const GAP =
  / {0,3}(?:[:=] {0,3}\n? {0,2}| (?:es|e|est|is|ist)[: ]{1,3}|(?<=(?:(?<![a-z])(?:at|in|en|na|der|is|es|est|ist|e|a)|'habite) ?) | (?=\d))/y;
const LINE = /[^\n;|<>]{5,120}/y;
const SENTENCE_END =
  /[.!?](?= \p{Lu}\p{Ll}+ \p{Ll}|$)|[.!?] (?=[¿¡])| (?:y mi|e il mio|et mon|e o meu|and my|und meine|en mijn|tel|telefono|teléfono|phone|móvil)(?![\p{L}])/iu;

/** A form's address line: what follows the label up to the line's end, if it holds a number or a comma. */
export const addressField: Recognizer = {
  id: "address-field",
  entity: "ADDRESS",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    for (const hit of WORDS.find(text)) {
      GAP.lastIndex = hit.end;
      const gap = GAP.exec(all);
      if (gap === null) continue;
      const start = hit.end + gap[0].length;
      LINE.lastIndex = start;
      const line = LINE.exec(text)?.[0].split(SENTENCE_END, 1)[0]?.trimEnd().replace(/[.,]$/, "") ?? "";
      if (!/\d/.test(line) || /@|https?:|\d{1,3}(?:\.\d{1,3}){3}/.test(line) || line.length < 6) continue;
      const isLabel = /[:=]/.test(gap[0]);
      if (!isLabel && !/^(?:\d|(?:[\p{L}'./]{1,15} ){0,3}\p{Lu})/u.test(line)) continue;
      const { end } = readTail(text, start + line.length);
      yield { start, end: isLabel ? end : start + line.length, score: isLabel ? 0.8 : 0.45 };
    }
  },
};
