import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createDetector, type Detector } from "@sottovoce/core";
import { readNetwork } from "@sottovoce/core/tagger";

/** The detector as the product runs it: rules and the name model. */
export function fullDetector(): Detector {
  const file = fileURLToPath(import.meta.resolve("@sottovoce/core/names.bin"));
  return createDetector({ names: readNetwork(readFileSync(file)) });
}
