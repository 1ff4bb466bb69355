import { idRecognizer } from "../../id-recognizer.ts";

/** Hong Kong, identity card: one or two letters, six digits, a check character by 11 (Registration of Persons Regulations, Cap. 177A). */
export const hkHkid = idRecognizer({
  id: "hk-hkid",
  entity: "NATIONAL_ID",
  shape: /^[A-Z]{1,2}\d{6}[0-9A]$/,
  length: [8, 9],
  valid,
  score: 0.4,
  written: /^[A-Z]{1,2}\d{6} [0-9A]$/,
  near: ["hkid", "身份證", "id card"],
  tolerant: true,
});

function valid(value: string): boolean {
  let sum = value.length === 8 ? 36 * 9 : 0;
  for (let i = 0; i < value.length; i++) sum += Number.parseInt(value.charAt(i), 36) * (value.length - i);
  return sum % 11 === 0;
}
