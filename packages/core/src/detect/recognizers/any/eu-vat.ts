import { idRecognizer } from "../../id-recognizer.ts";

/** VAT numbers with their country in front, for the member states without a recognizer of their own (Directive 2006/112/EC art. 215, shapes by VIES). */
export const euVat = idRecognizer({
  id: "eu-vat",
  entity: "TAX_ID",
  shape:
    /^(?:ATU\d{8}|BG\d{9,10}|CY\d{8}[A-Z]|CZ\d{8,10}|DE\d{9}|DK\d{8}|EE\d{9}|EL\d{9}|ES[A-Z0-9]\d{7}[A-Z0-9]|FI\d{8}|FR[A-HJ-NP-Z0-9]{2}\d{9}|HR\d{11}|HU\d{8}|IE\d[A-Z0-9]\d{5}[A-Z]{1,2}|IT\d{11}|LT(?:\d{9}|\d{12})|LU\d{8}|LV\d{11}|MT\d{8}|PL\d{10}|PT\d{9}|RO\d{6,10}|SE\d{12}|SI\d{8}|SK\d{10}|XI\d{9}|GB\d{9}(?:\d{3})?|CHE\d{9})$/,
  length: [8, 14],
  score: 0.6,
  near: [
    "vat",
    "iva",
    "tva",
    "mwst",
    "ust",
    "btw",
    "nif",
    "p.iva",
    "partita iva",
    "uid",
    "moms",
    "vat number",
    "tax id",
  ],
});
