import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Japan, My Number: twelve digits, modulo 11 (行政手続における特定の個人を識別するための番号の利用等に関する法律施行令). Weak alone. */
export const jpMyNumber = idRecognizer({
  id: "jp-my-number",
  entity: "NATIONAL_ID",
  shape: /^\d{12}$/,
  length: [12, 12],
  valid,
  score: 0.25,
  near: ["マイナンバー", "個人番号", "my number"],
  tolerant: true,
});

function valid(value: string): boolean {
  const rest = weighted(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return digitAt(value, 11) === (rest <= 1 ? 0 : 11 - rest);
}
