import names from "@sottovoce/core/names.bin";
import kernel from "@sottovoce/core/tagger.wasm";
import { createDetector, createScan, readNetwork, type Scan } from "@sottovoce/core";

let engine: Scan | undefined;

/** The same rules and name model as in the tab. Made once for an isolate, by its first request, and holds nothing of any. */
export const scan: Scan = async (text, options) => {
  engine ??= createScan(createDetector({ names: readNetwork(new Uint8Array(names), kernel) }));
  return engine(text, options);
};
