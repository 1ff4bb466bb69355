import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** South Korea, business registration: ten digits by 1 3 7 1 3 7 1 3 5 (국세청 사업자등록번호). */
export const krBrn = idRecognizer({
  id: "kr-brn",
  entity: "TAX_ID",
  shape: /^[1-9]\d{9}$/,
  length: [10, 10],
  valid,
  score: 0.2,
  written: /^\d{3} \d{2} \d{5}$/,
  near: ["사업자", "brn", "business registration"],
  tolerant: true,
});

function valid(value: string): boolean {
  const sum = weighted(value, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((digitAt(value, 8) * 5) / 10);
  return (10 - (sum % 10)) % 10 === digitAt(value, 9);
}
