import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Hungary, tax number of a business: eight digits by 9 7 3 1, VAT code, county (2017. évi CL. törvény). */
export const huAdoszam = idRecognizer({
  id: "hu-adoszam",
  entity: "TAX_ID",
  shape: /^(?:HU\d{8}|\d{8}[1-5]\d{2})$/,
  length: [10, 11],
  valid,
  score: 0.3,
  written: /^\d{8} \d \d{2}$/,
  near: ["adoszam", "ado szam", "afa"],
  tolerant: true,
});

function valid(value: string): boolean {
  return weighted(value.replace("HU", ""), [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0;
}
