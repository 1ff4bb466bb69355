import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Israel, Teudat Zehut: nine digits with Luhn (Population Registry Law 1965). Weak alone. */
export const ilId = idRecognizer({
  id: "il-id",
  entity: "NATIONAL_ID",
  shape: /^\d{9}$/,
  length: [9, 9],
  valid: luhn,
  score: 0.2,
  near: ["תעודת זהות", 'ת"ז', "ת.ז", "תז", "מספר זהות", "teudat zehut"],
});
