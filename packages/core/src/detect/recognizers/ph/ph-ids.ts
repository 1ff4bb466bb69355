import { idRecognizer } from "../../id-recognizer.ts";

/** Philippines, TIN, SSS, PhilHealth, Pag-IBIG and PhilSys numbers: no public check digit (BIR, SSS, PSA: RA 11055). */
export const phIds = idRecognizer({
  id: "ph-ids",
  entity: "NATIONAL_ID",
  shape: /^\d{9,16}$/,
  length: [9, 16],
  score: 0.05,
  written: /^\d{2} \d{7} \d$/,
  near: ["tin", "sss", "philhealth", "pag-ibig", "pagibig", "umid", "gsis", "philsys", "philid", "psn"],
});
