import { idRecognizer } from "../../id-recognizer.ts";

/** Pakistan, CNIC: five, seven, one digits (NADRA Ordinance 2000). */
export const pkCnic = idRecognizer({
  id: "pk-cnic",
  entity: "NATIONAL_ID",
  shape: /^[1-7]\d{12}$/,
  length: [13, 13],
  score: 0.15,
  written: /^\d{5} \d{7} \d$/,
  near: ["cnic", "nic", "nicop", "شناختی کارڈ", "id card"],
});
