import type { Scan } from "@sottovoce/core";
import type { EngineModule } from "./engine.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** What this needs of a worker's global scope. */
export type WorkerScope = {
  readonly addEventListener: (type: "message", listener: (event: { readonly data: ToWorker }) => void) => void;
  readonly postMessage: (message: FromWorker) => void;
};

/** The worker's side: says hello before anything heavy is loaded, then answers one message for each it gets. */
export function serveScans(scope: WorkerScope, loadModule: () => Promise<EngineModule>): void {
  let scan: Scan | undefined;
  scope.addEventListener("message", ({ data }) => {
    void answer(data).then((message) => scope.postMessage(message));
  });
  scope.postMessage({ kind: "hello" });
  // While the tab still fetches the model.
  const loading = loadModule();
  loading.catch(() => undefined);

  async function answer(message: ToWorker): Promise<FromWorker> {
    if (message.kind === "start") {
      try {
        scan = (await loading).startEngine(message.model);
        return { kind: "ready" };
      } catch {
        return { kind: "broken" };
      }
    }
    const { id, text, options } = message;
    try {
      return scan === undefined ? { kind: "failed", id } : { kind: "scanned", id, scanned: await scan(text, options) };
    } catch {
      return { kind: "failed", id };
    }
  }
}
