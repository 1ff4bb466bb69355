import type { Engine } from "./load-engine.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** What this needs of a Worker. */
export type WorkerLike = {
  readonly postMessage: (message: ToWorker) => void;
  readonly terminate: () => void;
  readonly addEventListener: (
    type: "message" | "error" | "messageerror",
    listener: (event: { readonly data?: unknown }) => void,
  ) => void;
};

/** Milliseconds after which a worker that is silent is given up. The hello comes before anything heavy is loaded. */
const HELLO_MS = 3_000;
const START_MS = 30_000;
const SCAN_MS = 20_000;

type Deps = {
  /** May throw: a policy of the host can forbid workers. */
  readonly makeWorker: () => WorkerLike;
  readonly model: Promise<Uint8Array>;
  readonly signal: AbortSignal;
};

/** An engine in a worker. Rejects when the worker does not come up; from then on nothing of it is left. */
export async function startWorkerEngine({ makeWorker, model, signal }: Deps): Promise<Engine> {
  const { ask, end, retire } = talkTo(makeWorker());
  signal.addEventListener("abort", end);
  try {
    await ask("hello", undefined, HELLO_MS);
    const started = await ask("start", { kind: "start", model: await model }, START_MS);
    signal.throwIfAborted();
    if (started.kind !== "ready") throw new Error("the worker has no engine");
  } catch (error) {
    end();
    throw error;
  }
  let last = 0;
  return {
    scan: async (text, options = {}) => {
      last += 1;
      const answer = await ask(last, { kind: "scan", id: last, text, options }, SCAN_MS);
      if (answer.kind !== "scanned") throw new Error("the scan failed");
      return answer.scanned;
    },
    retire,
  };
}

type Waiting = { readonly resolve: (message: FromWorker) => void; readonly reject: (error: Error) => void };

/** Messages and their answers. An error nobody caught, or silence, ends the worker and fails all that wait for it. */
function talkTo(worker: WorkerLike) {
  const waiting = new Map<"hello" | "start" | number, Waiting>();
  let isRetired = false;
  let isEnded = false;

  const end = (): void => {
    isEnded = true;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error("the worker is gone"));
    waiting.clear();
  };
  const retire = (): void => {
    isRetired = true;
    if (waiting.size === 0) end();
  };

  const ask = (key: "hello" | "start" | number, message: ToWorker | undefined, patience: number): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      if (isEnded) return reject(new Error("the worker is gone"));
      const timer = setTimeout(end, patience);
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer);
          settle(value);
        };
      waiting.set(key, { resolve: settled(resolve), reject: settled(reject) });
      if (message !== undefined) worker.postMessage(message);
    });

  worker.addEventListener("message", ({ data }) => {
    const message = data as FromWorker;
    const key = "id" in message ? message.id : message.kind === "hello" ? "hello" : "start";
    waiting.get(key)?.resolve(message);
    waiting.delete(key);
    if (isRetired && waiting.size === 0) end();
  });
  worker.addEventListener("error", end);
  worker.addEventListener("messageerror", end);
  return { ask, end, retire };
}
