import { idRecognizer } from "../../id-recognizer.ts";

/** Malta, identity card: up to seven digits and a letter (Identity Card and other Identity Documents Act, Cap. 258). */
export const mtId = idRecognizer({
  id: "mt-id",
  entity: "NATIONAL_ID",
  shape: /^\d{3,7}[MGAPLHBZ]$/,
  length: [5, 8],
  score: 0.1,
  near: ["id card", "identity card", "karta tal-identita", "id number"],
});
