import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Singapore, UEN of a business: three forms, one with the year, one with the kind (ACRA, www.uen.gov.sg). */
export const sgUen = idRecognizer({
  id: "sg-uen",
  entity: "TAX_ID",
  shape: /^(?:\d{8,9}[A-Z]|[ST]\d{2}[A-Z]{2}\d{4}[A-Z])$/,
  length: [9, 10],
  valid,
  score: 0.4,
  near: ["uen", "gst"],
  tolerant: true,
});

const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
const WEIGHTS = [4, 3, 5, 3, 10, 2, 2, 5, 7];

function valid(value: string): boolean {
  if (value.length === 9) return "XMKECAWLJDB"[weighted(value, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === value[8];
  if (/^\d/.test(value)) return "ZKCMDNERGWH"[weighted(value, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === value[9];
  let sum = 0;
  for (const [i, weight] of WEIGHTS.entries()) sum += ALPHABET.indexOf(value.charAt(i)) * weight;
  return ALPHABET[(((sum - 5) % 11) + 11) % 11] === value[9];
}
