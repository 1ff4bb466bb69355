import { contextRecognizer } from "../../context-recognizer.ts";

export const healthId = contextRecognizer({
  id: "health-id",
  entity: "HEALTH_ID",
  words: {
    es: "historia clinica|tarjeta sanitaria|numero de historia|nhc|nass|cip",
    it: "tessera sanitaria",
    fr: "carte vitale|mutuelle",
    pt: "numero de utente|utente|cartao sus",
    ca: "targeta sanitaria|catsalut",
    en: "nhs number|medicare number|medicaid|health card|health insurance number|medical record number|mrn|patient id|patient number",
    de: "krankenversichertennummer|versichertennummer|kvnr|krankenkassennummer",
    nl: "patientnummer|zorgverzekering",
  },
  value: /(?=[A-Za-z0-9 -]{0,6}\d)[A-Z]{0,4}[ -]?\d[A-Z0-9]{3,15}(?:[ -]\d{2,8}){0,4}(?![A-Za-z0-9])/y,
  score: 0.76,
});
