import { atLongWords } from "../../anchors-of-words.ts";
import { atWordsBefore, isHex } from "../../anchors.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** MAC addresses (EUI-48): six pairs with colons or hyphens, or three groups of four with dots. */
export const mac = patternRecognizer({
  id: "mac",
  anchor: atWordsBefore([
    ["colon", 2],
    ["hyphen", 2],
    ["point", 4],
  ]),
  entity: "MAC",
  pattern:
    /(?<![\w:.-])(?:[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![\w:-])/g,
  score: 0.95,
});

/** The same without marks, where a word says so. */
export const macWord = patternRecognizer({
  id: "mac-word",
  entity: "MAC",
  anchor: atLongWords(12, isHex),
  pattern: /(?<![\w:.-])(?=[A-Fa-f]{0,11}\d)(?=\d{0,11}[A-Fa-f])[0-9A-Fa-f]{12}(?![\w:-])/g,
  score: 0.1,
  context: [
    "mac",
    "mac address",
    "mac-adresse",
    "direccion mac",
    "adresse mac",
    "indirizzo mac",
    "endereco mac",
    "wlan-mac",
  ],
});
