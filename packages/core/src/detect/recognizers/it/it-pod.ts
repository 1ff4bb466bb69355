import { idRecognizer } from "../../id-recognizer.ts";

/** Italy, supply point of electricity (POD): IT, distributor, E, eight digits and perhaps a control digit (ARERA). */
export const itPod = idRecognizer({
  id: "it-pod",
  entity: "ACCOUNT_ID",
  shape: /^IT\d{3}E\d{8}[0-9A-Z]?$/,
  length: [14, 15],
  score: 0.9,
  near: ["pod", "contatore", "fornitura", "luce", "bolletta"],
});
