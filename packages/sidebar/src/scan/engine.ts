import { createDetector, createScan, readNetwork, type Scan } from "@sottovoce/core";
import { unpackModel } from "./model-file.ts";

/** Rules and name model. The heavy part: nothing but the worker and loadEngine() may import it, and both lazily. */
export const startEngine = (modelFile: Uint8Array): Scan =>
  createScan(createDetector({ names: readNetwork(unpackModel(modelFile)) }));

export type EngineModule = { readonly startEngine: typeof startEngine };
