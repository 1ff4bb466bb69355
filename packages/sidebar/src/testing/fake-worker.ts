import type { Scan } from "@sottovoce/core";
import { serveScans, type WorkerScope } from "../scan/serve-scans.ts";
import type { FromWorker, ToWorker } from "../scan/protocol.ts";
import type { WorkerLike } from "../scan/worker-engine.ts";

type Listener = (event: { readonly data?: unknown }) => void;

export type FakeWorkerOptions = {
  /** What its engine does. */
  readonly scan: Scan;
  /** Its script never runs. */
  readonly isSilent?: boolean;
  /** Its engine cannot be loaded. */
  readonly isBroken?: boolean;
};

/** A Worker whose script, the real one, runs here; messages are cloned as between threads. */
export function fakeWorker({ scan, isSilent = false, isBroken = false }: FakeWorkerOptions) {
  const outside = new Map<string, Listener[]>();
  const sent: ToWorker[] = [];
  const received: FromWorker[] = [];
  let inside: ((event: { readonly data: ToWorker }) => void) | undefined;
  let isTerminated = false;
  const emit = (type: string, data?: unknown): void => {
    if (!isTerminated) for (const listener of outside.get(type) ?? []) listener({ data });
  };

  const scope: WorkerScope = {
    addEventListener: (_type, listener) => {
      inside = listener;
    },
    postMessage: (message) => {
      received.push(message);
      setTimeout(() => emit("message", structuredClone(message)), 0);
    },
  };
  const worker: WorkerLike = {
    postMessage: (message) => {
      sent.push(message);
      const data = structuredClone(message);
      setTimeout(() => {
        if (!isTerminated) inside?.({ data });
      }, 0);
    },
    terminate: () => {
      isTerminated = true;
    },
    addEventListener: (type, listener) => {
      outside.set(type, [...(outside.get(type) ?? []), listener]);
    },
  };
  if (!isSilent) {
    serveScans(scope, () =>
      isBroken ? Promise.reject(new Error("no such file")) : Promise.resolve({ startEngine: () => scan }),
    );
  }
  return { worker, sent, received, die: () => emit("error"), isTerminated: () => isTerminated };
}
