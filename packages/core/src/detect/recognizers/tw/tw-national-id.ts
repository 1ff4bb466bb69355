import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Taiwan, identity card and, with 8 or 9, residence permit: the letter as two digits, by 10 (Ministry of the Interior, Household Registration Act). */
export const twNationalId = idRecognizer({
  id: "tw-national-id",
  entity: "NATIONAL_ID",
  shape: /^[A-Z][1289]\d{8}$/,
  length: [10, 10],
  valid,
  score: 0.8,
  near: ["身分證", "居留證", "統一證號", "身份證"],
  tolerant: true,
});

const LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

function valid(value: string): boolean {
  const area = LETTERS.indexOf(value.charAt(0)) + 10;
  return (Math.floor(area / 10) + (area % 10) * 9 + weighted(value.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 === 0;
}
