import { idRecognizer } from "../../id-recognizer.ts";

/** United States, ITIN: 9xx and a middle group of 50-65, 70-88, 90-92, 94-99 (IRS). */
export const usItin = idRecognizer({
  id: "us-itin",
  entity: "TAX_ID",
  shape: /^9\d{8}$/,
  length: [9, 9],
  valid,
  score: 0.15,
  written: /^9\d{2} \d{2} \d{4}$/,
  near: ["itin", "taxpayer", "tax id", "tin"],
});

function valid(value: string): boolean {
  const middle = Number(value.slice(3, 5));
  return (middle >= 50 && middle <= 65) || (middle >= 70 && middle <= 88) || (middle >= 90 && middle !== 93);
}
