import { patternRecognizer } from "../../pattern-recognizer.ts";

/** MAC addresses (EUI-48): six pairs with colons or hyphens, or three groups of four with dots. */
export const mac = patternRecognizer({
  id: "mac",
  needs: /[0-9A-Fa-f]{2}[:.-][0-9A-Fa-f]{2}/,
  entity: "MAC",
  pattern:
    /(?<![\w:.-])(?:[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![\w:-])/g,
  score: 0.95,
});
