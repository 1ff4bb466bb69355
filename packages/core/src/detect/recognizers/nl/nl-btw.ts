import { idRecognizer } from "../../id-recognizer.ts";

/** Netherlands, btw-id: NL, nine digits, B, two digits (Wet op de omzetbelasting 1968). Since 2020 it does not carry the BSN check. */
export const nlBtw = idRecognizer({
  id: "nl-btw",
  entity: "TAX_ID",
  shape: /^NL\d{9}B\d{2}$/,
  length: [14, 14],
  score: 0.9,
  near: ["btw"],
});
