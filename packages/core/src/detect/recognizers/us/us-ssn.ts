import { idRecognizer } from "../../id-recognizer.ts";

/** United States, SSN: no check digit; never 000, 666 or 9xx in front, 00 in the middle, 0000 at the end (SSA POMS RM 10201.035). */
export const usSsn = idRecognizer({
  id: "us-ssn",
  entity: "NATIONAL_ID",
  shape: /^\d{9}$/,
  length: [9, 9],
  valid,
  score: 0.15,
  written: /^\d{3} \d{2} \d{4}$/,
  near: ["ssn", "social", "soc sec"],
  tolerant: true,
});

function valid(value: string): boolean {
  const area = Number(value.slice(0, 3));
  return area !== 0 && area !== 666 && area < 900 && value.slice(3, 5) !== "00" && value.slice(5) !== "0000";
}
