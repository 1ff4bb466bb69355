import { contextRecognizer } from "../../context-recognizer.ts";

export const driverLicense = contextRecognizer({
  id: "driver-license",
  entity: "DRIVER_LICENSE",
  words: {
    es: "carnet de conducir|permiso de conducir|licencia de conducir|permiso de conduccion|licencia|carnet",
    it: "patente|patente di guida|numero patente",
    fr: "permis de conduire|permis",
    pt: "carta de conducao|cnh|carteira de motorista",
    ca: "carnet de conduir|permis de conduir",
    en: "driver's license|drivers license|driver license|driving licence|driving license|driver's licence|license number|dl no|dl number|dl:|dl#",
    de: "fuhrerschein|fuhrerscheinnummer",
    nl: "rijbewijs|rijbewijsnummer",
    pl: "prawo jazdy",
  },
  value: /(?=[A-Za-z0-9 -]{0,12}\d{3})[A-Za-z0-9]{2,18}(?:[ /-][A-Za-z0-9]{2,8}){0,3}(?![A-Za-z0-9])/y,
  isInRows: true,
  score: 0.8,
  validate: (value) => value.replaceAll(/\D/g, "").length >= 4,
});
