import { contextRecognizer } from "../../context-recognizer.ts";

export const deviceSerial = contextRecognizer({
  id: "device-serial",
  entity: "DEVICE_ID",
  words: {
    es: "numero de serie|n.º de serie|n/s",
    it: "numero di serie|matricola",
    fr: "numero de serie|n° de serie",
    pt: "numero de serie",
    ca: "numero de serie",
    en: "serial number|serial no|serial|s/n|device id|imei",
    de: "seriennummer|seriennr|seriennr.|serien-nr.|serien-nr|geratenummer",
    nl: "serienummer",
    ja: "シリアル番号|製造番号",
  },
  value: /(?=[A-Za-z0-9-]{0,20}\d)[A-Z0-9][A-Z0-9-]{5,24}(?: \d{3,8}){0,2}(?![A-Za-z0-9])/y,
  isListed: true,
  score: 0.75,
});
