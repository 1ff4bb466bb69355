import type { Scan } from "@sottovoce/core";
import type { Engine } from "./load-engine.ts";
import { ScanNotLoaded } from "./scan-not-loaded.ts";

export type Scanner = {
  /**
   * Waits until the engine is there. Rejects with ScanNotLoaded when it could not be loaded, with another error when
   * this text could not be scanned; either way the text must not be sent. The next call loads anew.
   */
  readonly scan: Scan;
  /** Begins to load, so that the first scan finds it done. */
  readonly prepare: () => void;
  /** Ends the worker and fails what is under way. */
  readonly stop: () => void;
};

/** Milliseconds for engine and model over a bad line. */
const LOAD_MS = 60_000;

/** @param load ends what it has begun when the signal aborts */
export function createScanner(load: (signal: AbortSignal) => Promise<Engine>): Scanner {
  const life = new AbortController();
  let engine: Promise<Engine> | undefined;

  const demand = (): Promise<Engine> => {
    engine ??= withDeadline(load, life.signal).catch((cause: unknown) => {
      engine = undefined;
      throw new ScanNotLoaded({ cause });
    });
    return engine;
  };

  return {
    scan: async (text, options) => {
      const mine = demand();
      const { scan, retire } = await mine;
      try {
        return await scan(text, options);
      } catch (error) {
        // What failed once in a worker is not trusted with the next text; the scans it still owes are waited for.
        if (retire !== undefined) {
          if (engine === mine) engine = undefined;
          retire();
        }
        throw error;
      }
    },
    prepare: () => void demand().catch(() => undefined),
    stop: () => life.abort(),
  };
}

async function withDeadline(load: (signal: AbortSignal) => Promise<Engine>, life: AbortSignal): Promise<Engine> {
  life.throwIfAborted();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), LOAD_MS);
  // The engine lives on under `life` alone: the deadline is taken away once it is there.
  const signal = AbortSignal.any([life, late.signal]);
  try {
    return await Promise.race([load(signal), rejected(signal)]);
  } finally {
    clearTimeout(timer);
  }
}

const rejected = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("loading was ended")));
  });
