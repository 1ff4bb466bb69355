import { restOf11 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Guatemala, CUI of the DPI: eight digits, a check digit by 11, department, municipality (RENAP, Decreto 90-2005). */
export const gtCui = idRecognizer({
  id: "gt-cui",
  entity: "NATIONAL_ID",
  shape: /^\d{13}$/,
  length: [13, 13],
  valid,
  score: 0.3,
  written: /^\d{4} \d{5} \d{4}$/,
  near: ["cui", "dpi"],
  tolerant: true,
});

function valid(value: string): boolean {
  const department = Number(value.slice(9, 11));
  return department >= 1 && department <= 22 && restOf11(value, [2, 3, 4, 5, 6, 7, 8, 9]);
}
