import { idRecognizer } from "../../id-recognizer.ts";

/** Nigeria, NIN and BVN: eleven digits, no public check digit (NIMC Act 2007; CBN). */
export const ngNin = idRecognizer({
  id: "ng-nin",
  entity: "NATIONAL_ID",
  shape: /^[1-9]\d{10}$/,
  length: [11, 11],
  score: 0.05,
  near: ["nin", "bvn", "national identification number", "bank verification number"],
});
