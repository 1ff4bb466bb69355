import { idRecognizer } from "../../id-recognizer.ts";

/** Ghana, Ghana Card: GHA, nine digits, a check digit (NIA, L.I. 2111). */
export const ghCard = idRecognizer({
  id: "gh-card",
  entity: "NATIONAL_ID",
  shape: /^GHA\d{10}$/,
  length: [13, 13],
  score: 0.9,
  near: ["ghana card"],
});
