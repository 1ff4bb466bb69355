import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Germany, lasting part of the health insurance number: a letter as two digits, weights 1 and 2, digit sums (§ 290 SGB V, GKV-Spitzenverband). */
export const deKrankenversicherung = idRecognizer({
  id: "de-krankenversicherung",
  entity: "HEALTH_ID",
  shape: /^[A-Z]\d{9}$/,
  length: [10, 10],
  valid,
  score: 0.85,
  near: [
    "krankenversichertennummer",
    "versichertennummer",
    "kvnr",
    "krankenversicherung",
    "krankenkasse",
    "gesundheitskarte",
    "versicherten nr",
    "versicherung",
    "insurance",
  ],
  tolerant: true,
});

function valid(value: string): boolean {
  const digits = String(value.charCodeAt(0) - 64).padStart(2, "0") + value.slice(1, 9);
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const product = digitAt(digits, i) * (1 + (i % 2));
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === digitAt(value, 9);
}
