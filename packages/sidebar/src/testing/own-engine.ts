import { readNameModel } from "@sottovoce/testing/name-model";
import type { EngineDeps } from "../scan/load-engine.ts";

/** The real rules and the real model, read from the disk, on the test's own thread. */
export const ownEngine: EngineDeps = {
  makeWorker: () => {
    throw new Error("there are no workers here");
  },
  loadModule: () => import("../scan/engine.ts"),
  loadModel: () => Promise.resolve(readNameModel()),
};
