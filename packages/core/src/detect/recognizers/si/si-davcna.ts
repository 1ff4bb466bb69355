import { complementOf11 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Slovenia, tax number: eight digits by 11 (Zakon o davčnem postopku; FURS). */
export const siDavcna = idRecognizer({
  id: "si-davcna",
  entity: "TAX_ID",
  shape: /^(?:SI)?[1-9]\d{7}$/,
  length: [8, 10],
  valid,
  score: 0.15,
  near: ["davcna", "ddv"],
  tolerant: true,
});

function valid(value: string): boolean {
  return complementOf11(value.slice(-8), [8, 7, 6, 5, 4, 3, 2], 0);
}
