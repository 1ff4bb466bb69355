import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Bulgaria, ЛНЧ of a foreigner: ten digits by 10 (Закон за чужденците). */
export const bgLnch = idRecognizer({
  id: "bg-lnch",
  entity: "NATIONAL_ID",
  shape: /^\d{10}$/,
  length: [10, 10],
  valid,
  score: 0.1,
  near: ["лнч", "личен номер на чужденец", "lnch"],
  tolerant: true,
});

function valid(value: string): boolean {
  return weighted(value, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === digitAt(value, 9);
}
