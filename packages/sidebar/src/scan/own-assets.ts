import type { EngineDeps } from "./load-engine.ts";

/** The engine from the app's own files, addressed relative to this one: nothing is fetched from elsewhere. */
export const ownAssets: EngineDeps = {
  makeWorker: () => new Worker(new URL("./scan-worker.ts", import.meta.url), { type: "module", name: "scan" }),
  loadModule: () => import("./engine.ts"),
  loadModel: async (signal) => {
    const response = await fetch(new URL("@sottovoce/core/names.bin", import.meta.url), { signal });
    if (!response.ok) throw new Error("the name model is not there");
    return new Uint8Array(await response.arrayBuffer());
  },
};
