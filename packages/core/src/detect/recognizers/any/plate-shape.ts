import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Number plates whose shape is their country's own: ES, IT and FR, PT, GB, DE. */
export const plateShape = patternRecognizer({
  id: "plate-shape",
  entity: "VEHICLE",
  needs: /\d{2}/,
  pattern:
    /(?<![A-Za-z0-9_@./-])(?:\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}|[A-HJ-NPR-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NPR-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-HJ-PR-Y]{2}\d{2} ?[A-HJ-PR-Z]{3}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}[EH]?|[a-hj-npr-z]{2}\d{3}[a-hj-npr-z]{2}|\d{4}[bcdfghjklmnprstvwxyz]{3})(?![A-Za-z0-9_@-]|[.,]\d)/g,
  score: 0.5,
  context: [
    "coche",
    "auto",
    "macchina",
    "voiture",
    "carro",
    "cotxe",
    "car",
    "vehicle",
    "vehiculo",
    "wagen",
    "moto",
    "veicolo",
    "vehicule",
    "veiculo",
  ],
});
