import { idRecognizer } from "../../id-recognizer.ts";

/** Germany, Steuernummer of a tax office: ten or eleven digits in the Länder's forms, thirteen in the federal one (ELSTER, Prüfung der Steuernummer). */
export const deSteuernummer = idRecognizer({
  id: "de-steuernummer",
  entity: "TAX_ID",
  shape: /^\d{10,13}$/,
  length: [10, 13],
  score: 0.1,
  near: ["steuernummer", "steuer-nr", "steuer nr", "st-nr", "st.-nr", "stnr", "finanzamt"],
});
