import { idRecognizer } from "../../id-recognizer.ts";

/** South Korea, passport: M, S, R, O, D or G, then eight digits, since 2021 with a letter among them (여권법 시행규칙). */
export const krPassport = idRecognizer({
  id: "kr-passport",
  entity: "PASSPORT",
  shape: /^[DGMORS](?:\d{3}[A-Z]\d{4}|\d{8})$/,
  length: [9, 9],
  score: 0.45,
  near: ["여권", "passport"],
});
