import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** IMEI: fifteen digits with Luhn (3GPP TS 23.003 annex B), the first two of a body that gives numbers out (GSMA TS.06). */
export const imei = idRecognizer({
  id: "imei",
  entity: "DEVICE_ID",
  shape: /^\d{15}$/,
  length: [15, 15],
  valid: (value) => /^(?:01|10|3[035]|4[459]|5[0-4]|86|9[189])/.test(value) && luhn(value),
  score: 0.45,
  written: /^\d{2} \d{6} \d{6} \d$/,
  near: ["imei", "movil", "telefono", "phone", "handy", "device", "dispositivo"],
  tolerant: true,
});
