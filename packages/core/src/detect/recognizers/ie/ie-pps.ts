import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Ireland, PPS number: seven digits, a check letter modulo 23, sometimes a second letter (Social Welfare Consolidation Act 2005). */
export const iePps = idRecognizer({
  id: "ie-pps",
  entity: "NATIONAL_ID",
  shape: /^\d{7}[A-W][ABHWTX]?$/,
  length: [8, 9],
  valid,
  score: 0.75,
  near: ["pps", "ppsn", "personal public service"],
});

function valid(value: string): boolean {
  const second = value.length === 9 ? value.charCodeAt(8) - 64 : 0;
  const sum = weighted(value, [8, 7, 6, 5, 4, 3, 2]) + (second === 23 || second < 0 ? 0 : second) * 9;
  return "WABCDEFGHIJKLMNOPQRSTUV"[sum % 23] === value[7];
}
