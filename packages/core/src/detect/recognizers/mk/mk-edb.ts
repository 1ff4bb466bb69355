import { complementOf11 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** North Macedonia, tax number: thirteen digits by 11 (Управа за јавни приходи). */
export const mkEdb = idRecognizer({
  id: "mk-edb",
  entity: "TAX_ID",
  shape: /^(?:MK)?[45]\d{12}$/,
  length: [13, 15],
  valid,
  score: 0.3,
  near: ["едб", "даночен број", "edb"],
  tolerant: true,
});

function valid(value: string): boolean {
  return complementOf11(value.slice(-13), [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 0);
}
