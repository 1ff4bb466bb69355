import { idRecognizer } from "../../id-recognizer.ts";

/** China, unified social credit code: base 31, powers of three (GB 32100-2015). */
export const cnUscc = idRecognizer({
  id: "cn-uscc",
  entity: "TAX_ID",
  shape: /^[1-9ANY][1-59]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/,
  length: [18, 18],
  valid,
  score: 0.8,
  near: ["信用代码", "税号", "纳税人识别号"],
  tolerant: true,
});

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

function valid(value: string): boolean {
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    sum += ALPHABET.indexOf(value.charAt(i)) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31) === value[17];
}
