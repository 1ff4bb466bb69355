import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Netherlands, BSN: nine digits, elfproef (Wet algemene bepalingen burgerservicenummer; Logisch Ontwerp BSN). Weak alone. */
export const nlBsn = idRecognizer({
  id: "nl-bsn",
  entity: "NATIONAL_ID",
  shape: /^\d{9}$/,
  length: [9, 9],
  valid,
  score: 0.3,
  near: ["bsn", "burgerservicenummer", "burgerservice", "sofinummer", "sofi-nummer"],
  tolerant: true,
});

function valid(value: string): boolean {
  return (weighted(value, [9, 8, 7, 6, 5, 4, 3, 2]) - digitAt(value, 8)) % 11 === 0;
}
