import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createDetector, readNetwork } from "@sottovoce/core";

/** What the product finds with: the rules and the name model. */
export const detector = createDetector({
  names: readNetwork(new Uint8Array(readFileSync(createRequire(import.meta.url).resolve("@sottovoce/core/names.bin")))),
});
