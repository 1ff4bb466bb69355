import type { Scan } from "@sottovoce/core";
import type { EngineModule } from "./engine.ts";
import { startWorkerEngine, type WorkerLike } from "./worker-engine.ts";

export type Engine = {
  readonly scan: Scan;
  /** Ends it when its last scan is answered. Absent where there is nothing to end. */
  readonly retire?: () => void;
};

export type EngineDeps = {
  readonly makeWorker: () => WorkerLike;
  readonly loadModule: () => Promise<EngineModule>;
  readonly loadModel: (signal: AbortSignal) => Promise<Uint8Array>;
};

/**
 * Rules and model in a worker; where none can be made (a policy of the host, a browser without module workers), the
 * same on the main thread. Rejects when neither is to be had.
 */
export async function loadEngine(
  { makeWorker, loadModule, loadModel }: EngineDeps,
  signal: AbortSignal,
): Promise<Engine> {
  const model = loadModel(signal);
  // Awaited below; without this a worker that fails first would leave it unhandled.
  model.catch(() => undefined);
  try {
    return await startWorkerEngine({ makeWorker, model, signal });
  } catch {
    signal.throwIfAborted();
    const bytes = await model;
    const scan = (await loadModule()).startEngine(bytes);
    return {
      scan: async (text, options) => {
        await nextTask();
        return scan(text, options);
      },
    };
  }
}

/** Between two texts the agent's own keystrokes come first. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
