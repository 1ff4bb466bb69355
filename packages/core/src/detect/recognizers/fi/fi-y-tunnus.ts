import { complementOf11 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Finland, Y-tunnus of a business: seven digits and a check digit by 11 (Yritys- ja yhteisötietolaki 244/2001). */
export const fiYTunnus = idRecognizer({
  id: "fi-y-tunnus",
  entity: "TAX_ID",
  shape: /^\d{7,8}$/,
  length: [7, 8],
  valid,
  score: 0.15,
  written: /^\d{6,7} \d$/,
  near: ["y-tunnus", "ytunnus", "fo-nummer", "business id", "yritystunnus"],
  tolerant: true,
});

function valid(value: string): boolean {
  return complementOf11(value.padStart(8, "0"), [7, 9, 10, 5, 8, 4, 2]);
}
