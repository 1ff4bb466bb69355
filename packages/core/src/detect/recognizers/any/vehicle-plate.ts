import { contextRecognizer } from "../../context-recognizer.ts";

/** Number plates look like anything; after their word they are plates. */
export const vehiclePlate = contextRecognizer({
  id: "vehicle-plate",
  entity: "VEHICLE",
  words: {
    es: "matricula|patente|placa|placas",
    it: "targa|targato|targata",
    fr: "immatriculation|immatricule|plaque",
    pt: "matricula|placa",
    ca: "matricula",
    en: "license plate|licence plate|number plate|plate number|registration number|plate",
    de: "kennzeichen|nummernschild|autokennzeichen",
    nl: "kenteken|nummerplaat",
    pl: "rejestracyjny",
  },
  value:
    /(?=[A-Za-z0-9 -]{0,8}\d)(?=[0-9 -]{0,8}[A-Za-z])[A-Z0-9]{1,4}[ -]?[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/y,
  reach: 3,
  isListed: true,
  isInRows: true,
  score: 0.88,
  // Eight characters at most, all over Europe: "patente" is also a driving licence.
  validate: (value) => /^.{4,8}$/.test(value.replaceAll(/[^A-Z0-9]/g, "")),
});
